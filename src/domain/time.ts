/** A day in the region's calendar, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string;

/** A moment in UTC, ISO 8601 with milliseconds (`2026-03-23T14:05:00.000Z`); compares as text. */
export type Instant = string;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True only for days that exist: `2026-02-30` does not. */
export function isLocalDate(text: string): text is LocalDate {
  if (!dayPattern.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The day that lies `days` after the given one (negative: before). */
export function addDays(day: LocalDate, days: number): LocalDate {
  const moment = new Date(`${day}T12:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day of the month, `months` later; the last day of a shorter month. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moment.toISOString().slice(0, 10);
}
