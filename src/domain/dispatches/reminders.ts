import { addDays, type LocalDate } from '../time';
import type { Dispatch, DispatchMode } from './dispatch';
import { dispatchStatus, type DispatchStatus, isComplete, isSilent } from './dispatchStatus';

/** What of a dispatch decides whether it is reminded. */
export interface ReminderFacts {
  readonly mode: DispatchMode;
  readonly status: DispatchStatus;
  readonly sentOn: LocalDate;
  readonly handleBy: LocalDate;
  /** How many reminders have gone out, and on which day the last one did. */
  readonly reminders: number;
  readonly remindedOn?: LocalDate;
}

/** A unit that was added later is counted from the day it was sent to, not from the first mailing. */
export function reminderFactsOf(dispatch: Dispatch): ReminderFacts {
  const { mode, content, queuedAt, reminders } = dispatch;
  const queuedOn = queuedAt.slice(0, 10);
  const last = reminders[reminders.length - 1];
  return {
    mode,
    status: dispatchStatus(dispatch),
    sentOn: queuedOn > content.sentOn ? queuedOn : content.sentOn,
    handleBy: content.handleBy,
    reminders: reminders.length,
    ...(last ? { remindedOn: last.on } : {}),
  };
}

/**
 * Whether a unit may be reminded at all: only the silent, never those who answered, were told for information or are no
 * longer asked. A service with own handling is chased for its closing note once the day to be done by has passed
 * (SN-61).
 */
export function mayBeReminded(
  { mode, status, handleBy }: Pick<ReminderFacts, 'mode' | 'status' | 'handleBy'>,
  today: LocalDate,
): boolean {
  if (mode === 'information') return false;
  if (mode === 'ownHandling') return !isComplete(status) && today > handleBy;
  return isSilent(status);
}

/**
 * The number of the reminder that is due today, if any. `pace` gives the days to each: the first counts from
 * sending, each later one from the reminder before it, so that a pause of the service bunches nothing.
 */
export function reminderDue(
  facts: ReminderFacts,
  pace: readonly number[],
  today: LocalDate,
): number | undefined {
  const days = pace[facts.reminders];
  if (days === undefined || !mayBeReminded(facts, today)) return undefined;
  const from = facts.mode === 'ownHandling' ? facts.handleBy : facts.sentOn;
  return addDays(facts.remindedOn ?? from, days) <= today ? facts.reminders + 1 : undefined;
}
