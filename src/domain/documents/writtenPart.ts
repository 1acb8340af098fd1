import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import type { DocumentPart, DocumentRefusal } from './documentRefusal';

/** Texts that are kept with a document hold this many characters at most. */
export const longestText = 4_000;
export const longestLine = 250;

/** A text that may be empty, without spaces around it: not too long, and no patient is named in it (C9). */
export function writtenPart(
  part: DocumentPart,
  text: string,
  most: number = longestText,
): Result<string, DocumentRefusal> {
  const written = text.trim();
  if (written.length > most) return refuse({ code: 'document/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'document/patient-named' });
  return ok(written);
}

/** The same for a text that has to be there. */
export const demandedPart = (
  part: DocumentPart,
  text: string,
  most: number = longestText,
): Result<string, DocumentRefusal> =>
  text.trim() === ''
    ? refuse({ code: 'document/part-missing', part })
    : writtenPart(part, text, most);
