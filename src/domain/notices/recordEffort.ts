import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { Notice } from './notice';
import type { Effort, NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import type { CoordinatorRefusal } from './openCase';
import { writtenText, type WrittenRefusal } from './writtenText';

export type RecordEffort = Effort;

export type EffortRefusal =
  | CoordinatorRefusal
  | WrittenRefusal
  | { readonly code: 'notice/effort-invalid' }
  | { readonly code: 'notice/effort-below-zero' };

const longestWhat = 500;
const mostMinutes = 100_000;
const mostKronor = 100_000_000;

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && Math.abs(value) <= most;

/** All that a notice has cost: minutes of work, and whole kronor. */
export const effortOf = ({ efforts }: Pick<Notice, 'efforts'>): Omit<Effort, 'what'> =>
  efforts.reduce(
    (sum, { minutes, amount }) => ({
      minutes: sum.minutes + minutes,
      amount: sum.amount + amount,
    }),
    { minutes: 0, amount: 0 },
  );

/** Records what a notice cost, in whole minutes and kronor; what was wrong is taken back by a negative entry. */
export function recordEffort(
  notice: Pick<Notice, 'efforts'>,
  { minutes, amount, what }: RecordEffort,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, EffortRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  const isNothing = minutes === 0 && amount === 0;
  if (isNothing || !isWithin(minutes, mostMinutes) || !isWithin(amount, mostKronor))
    return refuse({ code: 'notice/effort-invalid' });
  const before = effortOf(notice);
  if (before.minutes + minutes < 0 || before.amount + amount < 0)
    return refuse({ code: 'notice/effort-below-zero' });
  const written = writtenText('what', what, longestWhat);
  return written.ok
    ? ok({ type: 'effortRecorded', payload: { minutes, amount, what: written.value } })
    : written;
}
