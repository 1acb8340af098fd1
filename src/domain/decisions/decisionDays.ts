import type { DecisionSettings } from '../groups/collaborationSettings';
import { addDays, type LocalDate } from '../time';
import type { Decision } from './decision';

/** A step with a day to be done by: adjusting and announcing, and the last day to appeal. */
export interface DueStep {
  readonly step: 'adjust' | 'announce' | 'appeal';
  readonly dueOn: LocalDate;
  readonly doneOn?: LocalDate;
  /** Done after its day, or not done and its day has passed. An appeal is never late. */
  readonly isLate: boolean;
}

type Days = Pick<DecisionSettings, 'adjustWithinDays' | 'announceWithinDays' | 'appealDays'>;

/** The last day to adjust the record of a meeting. */
export const adjustDue = (meetingDay: LocalDate, { adjustWithinDays }: Days): LocalDate =>
  addDays(meetingDay, adjustWithinDays);

/** The last day to announce a record that was adjusted on a day. */
export const announceDue = (adjustedOn: LocalDate, { announceWithinDays }: Days): LocalDate =>
  addDays(adjustedOn, announceWithinDays);

/** The last day to appeal a decision that was announced on a day. */
export const appealEnd = (announcedOn: LocalDate, { appealDays }: Days): LocalDate =>
  addDays(announcedOn, appealDays);

const stepOf = (
  step: DueStep['step'],
  dueOn: LocalDate,
  doneOn: LocalDate | undefined,
  today: LocalDate,
): DueStep => ({
  ...{ step, dueOn },
  ...(doneOn === undefined ? {} : { doneOn }),
  isLate: step !== 'appeal' && (doneOn ?? today) > dueOn,
});

/** The days of a record as far as they are known, and what is late: each counts from the step before it. */
export function decisionDays(
  { content, adjusted, announced }: Pick<Decision, 'content' | 'adjusted' | 'announced'>,
  settings: Days,
  today: LocalDate,
): readonly DueStep[] {
  return [
    stepOf('adjust', adjustDue(content.meetingDay, settings), adjusted?.on, today),
    ...(adjusted === undefined
      ? []
      : [stepOf('announce', announceDue(adjusted.on, settings), announced?.on, today)]),
    ...(announced === undefined ? [] : [stepOf('appeal', announced.appealEnds, undefined, today)]),
  ];
}
