import type { Instant, LocalDate } from '../domain/time';

const zone = 'Europe/Stockholm';
const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const timeFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The day of a moment in Sweden, `2026-03-23`. */
export const dayOf = (moment: Instant): LocalDate => dayFormat.format(new Date(moment));

/** A moment as people in Sweden read it: `2026-03-23 14:05`. */
export const dayAndTime = (moment: Instant): string =>
  `${dayOf(moment)} ${timeFormat.format(new Date(moment))}`;
