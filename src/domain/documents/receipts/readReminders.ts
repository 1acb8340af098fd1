import { addDays, type LocalDate } from '../../time';
import type { ReadRequest } from './readRequest';
import { readingCount } from './readingStatus';

/** How many have answered neither way. */
export const missingReaders = (request: ReadRequest): number => {
  const { confirmed, declined, expected } = readingCount(request);
  return expected - confirmed - declined;
};

/**
 * The number of the reminder that is due today, if any: only for a unit with people missing. `pace` gives the days
 * before the due day on which each goes, below zero after it; after a pause of the service only the latest one goes.
 */
export function readReminderDue(
  request: ReadRequest,
  pace: readonly number[],
  today: LocalDate,
): number | undefined {
  if (request.state !== 'open' || missingReaders(request) === 0) return undefined;
  const passed = pace.filter((days) => addDays(request.dueOn, -days) <= today).length;
  const sent = request.reminders[request.reminders.length - 1]?.number ?? 0;
  const isYoung = request.askedOn === today;
  return passed > sent && !isYoung ? passed : undefined;
}
