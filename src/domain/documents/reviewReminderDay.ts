import { addDays, type LocalDate } from '../time';

/**
 * The day on which an owner is reminded of a review, as it stands today: the latest that has come of the days before the
 * review, and after it of those at the last distance; undefined before the first (GD-27, X-21).
 */
export function reviewReminderDay(
  reviewBy: LocalDate,
  distances: readonly number[],
  today: LocalDate,
): LocalDate | undefined {
  const last = distances[distances.length - 1];
  if (last === undefined) return undefined;
  const before = distances.map((days) => addDays(reviewBy, -days));
  const come = [...before, reviewBy].filter((day) => day <= today).sort();
  let latest = come[come.length - 1];
  const step = Math.max(1, last);
  if (latest !== undefined && latest >= reviewBy) {
    for (let next = addDays(latest, step); next <= today; next = addDays(next, step)) latest = next;
  }
  return latest;
}
