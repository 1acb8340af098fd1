import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import type { CasePart, CaseRefusal } from './caseRefusal';

/** Texts that are kept with a case hold this many characters at most. */
export const longestCaseText = 8_000;
export const longestCaseLine = 250;

/** A text that has to be there, without spaces around it: not too long, and no patient is named in it (C9). */
export function writtenCasePart(
  part: CasePart,
  text: string,
  most: number = longestCaseText,
): Result<string, CaseRefusal> {
  const written = text.trim();
  if (written === '') return refuse({ code: 'case/part-missing', part });
  if (written.length > most) return refuse({ code: 'case/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'case/patient-named' });
  return ok(written);
}
