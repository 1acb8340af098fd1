import type { Instant, LocalDate } from '../domain/time';
import { dayAndTime } from './dates';

const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00.000Z`);

/** The moment of a day and a time of day in Sweden, `2026-03-23` and `14:05`; undefined for what is no time. */
export function swedishMoment(day: LocalDate, time: string): Instant | undefined {
  const hours = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  const wanted = hours ? utc(`${day} ${(hours[1] ?? '').padStart(2, '0')}:${hours[2] ?? ''}`) : NaN;
  if (Number.isNaN(wanted)) return undefined;
  // As far as the clock in Sweden is ahead of the same figures in UTC.
  const ahead = utc(dayAndTime(new Date(wanted).toISOString())) - wanted;
  return new Date(wanted - ahead).toISOString();
}
