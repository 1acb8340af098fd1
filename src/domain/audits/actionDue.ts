import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import type { AuditRefusal } from './auditRefusal';

/** When an action is to be done: in a quarter, on a day, or *no date given* (sv. ingen tid angiven), which is said and seen (AU-04, AU-06). */
export type ActionDue =
  | { readonly kind: 'quarter'; readonly quarter: string }
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'none' };

const quarterPattern = /^(?:19|20|21)\d{2}-Q[1-4]$/;
const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

/** True for a quarter as it is written, `2026-Q4`. */
export const isQuarter = (text: string): boolean => quarterPattern.test(text);

/** The last day that counts (AU-04); undefined when no date is given. */
export function lastDayOf(due: ActionDue): LocalDate | undefined {
  if (due.kind === 'day') return due.day;
  if (due.kind === 'none' || !isQuarter(due.quarter)) return undefined;
  return `${due.quarter.slice(0, 4)}-${lastDays[Number(due.quarter.slice(6)) - 1] ?? '12-31'}`;
}

/** A due time as it is kept in a row: `2026-Q4`, `2026-12-31`, or nothing. */
export const writtenDue = (due: ActionDue): string => {
  if (due.kind === 'quarter') return due.quarter;
  return due.kind === 'day' ? due.day : '';
};

/** Refused for a quarter or a day that does not exist. */
export function checkDue(due: ActionDue): Result<ActionDue, AuditRefusal> {
  if (due.kind === 'none') return ok({ kind: 'none' });
  const isThere = due.kind === 'quarter' ? isQuarter(due.quarter) : isLocalDate(due.day);
  return isThere ? ok(due) : refuse({ code: 'audit/due-invalid' });
}
