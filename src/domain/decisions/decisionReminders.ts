import type { DecisionSettings } from '../groups/collaborationSettings';
import { addDays, type LocalDate } from '../time';
import type { Decision, RemindedAbout } from './decision';
import { adjustDue, announceDue } from './decisionDays';

/** What of a decision is waited for, and the days on which somebody is to be reminded of it, in order. */
export interface AwaitedStep {
  readonly about: RemindedAbout;
  /** The day it was to be done by; of a receipt the day it was sent out. */
  readonly since: LocalDate;
  readonly days: readonly LocalDate[];
}

/** Days of the pace unless the region says otherwise, and how long a recipient's link holds. */
export const usualLateReminders: readonly number[] = [1, 7];
export const usualReceiptReminders: readonly number[] = [7, 14];
export const usualReceiptDays = 60;

type Settings = Pick<
  DecisionSettings,
  'adjustWithinDays' | 'announceWithinDays' | 'appealDays' | 'lateReminders' | 'receiptReminders'
>;

const paced = (since: LocalDate, pace: readonly number[]): readonly LocalDate[] =>
  [...pace].sort((one, other) => one - other).map((days) => addDays(since, days));

/** The step that is waited for, and the receipts of those who got the decision by mail. */
export function awaitedSteps(decision: Decision, settings: Settings): readonly AwaitedStep[] {
  const { content, adjusted, announced, receipts, sentOut } = decision;
  const { lateReminders = usualLateReminders, receiptReminders = usualReceiptReminders } = settings;
  const late = (about: 'adjust' | 'announce', since: LocalDate): AwaitedStep => ({
    ...{ about, since, days: paced(since, lateReminders) },
  });
  const silent =
    sentOut === undefined
      ? []
      : receipts.flatMap(({ way, acknowledged }, index): readonly AwaitedStep[] => {
          if (way !== 'mail' || acknowledged !== undefined) return [];
          const { on } = sentOut;
          return [{ about: `receipt/${index}`, since: on, days: paced(on, receiptReminders) }];
        });
  if (adjusted === undefined) return [late('adjust', adjustDue(content.meetingDay, settings))];
  return announced === undefined
    ? [late('announce', announceDue(adjusted.on, settings)), ...silent]
    : silent;
}

const lastOf = ({ reminded }: Decision, about: RemindedAbout): LocalDate => {
  const days = reminded[about] ?? [];
  return days[days.length - 1] ?? '';
};

/** What somebody is to be reminded of today: each day of the pace once, and only the latest of those that passed. */
export const dueReminders = (
  decision: Decision,
  settings: Settings,
  today: LocalDate,
): readonly AwaitedStep[] =>
  awaitedSteps(decision, settings).filter(({ about, days }) => {
    const passed = days.filter((day) => day <= today);
    const last = passed[passed.length - 1];
    return last !== undefined && lastOf(decision, about) < last;
  });

/** The next day on which somebody is to be reminded; undefined when nothing is waited for. */
export function nextReminder(decision: Decision, settings: Settings): LocalDate | undefined {
  const coming = awaitedSteps(decision, settings).flatMap(({ about, days }) =>
    days.filter((day) => day > lastOf(decision, about)).slice(0, 1),
  );
  return coming.sort()[0];
}
