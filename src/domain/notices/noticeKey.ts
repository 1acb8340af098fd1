import type { LocalDate } from '../time';

const pattern = /^FSN-(\d{4})-(\d{4,})$/;

/** The number of a notice in the register: year and running number, `FSN-2026-0042`. */
export const noticeKeyOf = (day: LocalDate, number: number): string =>
  `FSN-${day.slice(0, 4)}-${`${number}`.padStart(4, '0')}`;

/** The number that follows the latest one given out; a new year begins with 1. */
export function nextNoticeNumber(day: LocalDate, latestKey: string | undefined): number {
  const [, year, number] = pattern.exec(latestKey ?? '') ?? [];
  return year === day.slice(0, 4) ? Number(number) + 1 : 1;
}

/** The day that gives the year: numbers only grow, so a mail of the old year that is met late counts in the new. */
export function numberingDay(day: LocalDate, latestKey: string | undefined): LocalDate {
  const [, year = ''] = pattern.exec(latestKey ?? '') ?? [];
  return year > day.slice(0, 4) ? `${year}-01-01` : day;
}

export const isNoticeKey = (text: string): boolean => pattern.test(text);

/** The stream of a notice, and of one dispatch of it to a unit: separate, so that heads never wait for each other. */
export const noticeStream = (noticeKey: string): string => `notice/${noticeKey}`;
export const dispatchKeyOf = (noticeKey: string, unitKey: string): string => `${noticeKey}/${unitKey}`;
export const dispatchStream = (dispatchKey: string): string => `dispatch/${dispatchKey}`;
