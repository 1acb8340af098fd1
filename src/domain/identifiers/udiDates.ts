import { isLocalDate, type LocalDate } from '../time';

const twoFigures = (value: number): string => `0${value}`.slice(-2);

function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  // Day 00 means the whole month: its last day.
  const last = day === 0 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  const written = `${year}-${twoFigures(month)}-${twoFigures(last)}`;
  return isLocalDate(written) ? written : undefined;
}

// Device identification began in this century, and so did every date in it.
const fullYear = (twoDigits: string): number => 2000 + Number(twoDigits);

const layouts: { readonly [layout: string]: (figures: string) => LocalDate | undefined } = {
  YYMMDD: (t) => dayOf(fullYear(t.slice(0, 2)), Number(t.slice(2, 4)), Number(t.slice(4, 6))),
  MMDDYY: (t) => dayOf(fullYear(t.slice(4, 6)), Number(t.slice(0, 2)), Number(t.slice(2, 4))),
  MMYY: (t) => dayOf(fullYear(t.slice(2, 4)), Number(t.slice(0, 2)), 0),
  YYYYMMDD: (t) => dayOf(Number(t.slice(0, 4)), Number(t.slice(4, 6)), Number(t.slice(6, 8))),
  YYJJJ: (t) => dayOfYear(fullYear(t.slice(0, 2)), Number(t.slice(2, 5))),
  // ISBT 128 leaves out the second figure of the year: 014 is 2014.
  YYYJJJ: (t) => dayOfYear(fullYear(t.slice(1, 3)), Number(t.slice(3, 6))),
};

function dayOfYear(year: number, number: number): LocalDate | undefined {
  if (number < 1 || number > 366) return undefined;
  const day = new Date(Date.UTC(year, 0, number));
  return day.getUTCFullYear() === year ? day.toISOString().slice(0, 10) : undefined;
}

/** The layouts that codes write days in. */
export type UdiDateLayout = 'YYMMDD' | 'MMDDYY' | 'MMYY' | 'YYYYMMDD' | 'YYJJJ' | 'YYYJJJ';

/** A day as a code writes it; undefined when there is no such day. An hour after the day is left out. */
export function udiDate(figures: string, layout: UdiDateLayout): LocalDate | undefined {
  return /^\d+$/.test(figures) && figures.length >= layout.length
    ? layouts[layout]?.(figures)
    : undefined;
}
