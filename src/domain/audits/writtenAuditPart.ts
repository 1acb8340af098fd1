import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import { writtenParts } from '../writtenPart';
import type { AuditPart, AuditRefusal } from './auditRefusal';

/** Texts that are kept with an audit hold this many characters at most. */
export const longestAuditText = 8_000;
export const longestAuditLine = 250;

/** A text of an audit that may be empty, and one that has to be there. */
export const { optional: maybeAuditPart, demanded: writtenAuditPart } = writtenParts<
  'audit',
  AuditPart
>('audit', longestAuditText);

/** A day that has to be there and to exist. */
export function writtenDay(part: AuditPart, text: string): Result<LocalDate, AuditRefusal> {
  if (text.trim() === '') return refuse({ code: 'audit/part-missing', part });
  return isLocalDate(text.trim()) ? ok(text.trim()) : refuse({ code: 'audit/day-invalid', part });
}
