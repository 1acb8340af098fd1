import { ok, refuse, type Result } from '../../result';
import type { LocalDate } from '../../time';
import type { CaseEvent } from '../caseEvents';
import { dueReminder } from '../consultation';
import type { GroupCase } from '../groupCase';

export interface RemindInstance {
  readonly consultation: number;
  readonly instanceKey: string;
}

/** Reminds an instance that is silent behind its day, at the region's pace; not when it has answered meanwhile. */
export function remindInstance(
  state: GroupCase,
  { consultation, instanceKey }: RemindInstance,
  { today, pace }: { readonly today: LocalDate; readonly pace: readonly number[] },
): Result<CaseEvent, 'not-due'> {
  const asked = state.consultations.find(({ number }) => number === consultation);
  const instance = asked?.instances.find(({ key }) => key === instanceKey);
  const isOpen = state.closed === undefined && state.step === 'consultation';
  const number =
    asked && instance && isOpen ? dueReminder(instance, asked.dueOn, pace, today) : undefined;
  return number === undefined
    ? refuse('not-due')
    : ok({
        type: 'consultationReminded',
        payload: { consultation, instanceKey, number, on: today },
      });
}
