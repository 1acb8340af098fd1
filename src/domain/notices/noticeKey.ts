import type { LocalDate } from '../time';

const pattern = /^FSN-(\d{4})-(\d{4,})$/;

/** The number of a notice in the register: year and running number, `FSN-2026-0042`. */
export const noticeKeyOf = (day: LocalDate, number: number): string =>
  `FSN-${day.slice(0, 4)}-${`${number}`.padStart(4, '0')}`;

export const isNoticeKey = (text: string): boolean => pattern.test(text);

/** The stream of a notice, and of one dispatch of it to a unit: separate, so that heads never wait for each other. */
export const noticeStream = (noticeKey: string): string => `notice/${noticeKey}`;
export const dispatchKeyOf = (noticeKey: string, unitKey: string): string =>
  `${noticeKey}/${unitKey}`;
export const dispatchStream = (dispatchKey: string): string => `dispatch/${dispatchKey}`;
/** The stream of a notice's basis (Bilaga 1). */
export const basisStream = (noticeKey: string): string => `basis/${noticeKey}`;
