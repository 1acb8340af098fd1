import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import type { AuditPart, AuditRefusal } from './auditRefusal';

/** Texts that are kept with an audit hold this many characters at most. */
export const longestAuditText = 8_000;
export const longestAuditLine = 250;

/** A text without spaces around it: not too long, and no patient is named in it (C9). It may be empty. */
export function maybeAuditPart(
  part: AuditPart,
  text: string,
  most: number = longestAuditText,
): Result<string, AuditRefusal> {
  const written = text.trim();
  if (written.length > most) return refuse({ code: 'audit/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'audit/patient-named' });
  return ok(written);
}

/** The same for a text that has to be there. */
export function writtenAuditPart(
  part: AuditPart,
  text: string,
  most: number = longestAuditText,
): Result<string, AuditRefusal> {
  return text.trim() === ''
    ? refuse({ code: 'audit/part-missing', part })
    : maybeAuditPart(part, text, most);
}

/** A day that has to be there and to exist. */
export function writtenDay(part: AuditPart, text: string): Result<LocalDate, AuditRefusal> {
  if (text.trim() === '') return refuse({ code: 'audit/part-missing', part });
  return isLocalDate(text.trim()) ? ok(text.trim()) : refuse({ code: 'audit/day-invalid', part });
}
