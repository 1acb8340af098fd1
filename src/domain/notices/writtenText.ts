import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';

/** What a person writes when a case is closed, by what it is for. */
export type WrittenPart =
  | 'message'
  | 'facts'
  | 'evidence'
  | 'recipient'
  | 'headline'
  | 'meaning'
  | 'what'
  | 'note'
  | 'reason';

export type WrittenRefusal =
  | { readonly code: 'notice/part-missing'; readonly part: WrittenPart }
  | { readonly code: 'notice/part-too-long'; readonly part: WrittenPart; readonly most: number }
  | { readonly code: 'notice/patient-named' };

/** The text without spaces around it: there is one, no longer than `most` characters, and it names no patient (C9). */
export function writtenText(
  part: WrittenPart,
  text: string,
  most: number,
): Result<string, WrittenRefusal> {
  const written = text.trim();
  return written === '' ? refuse({ code: 'notice/part-missing', part }) : limited(part, text, most);
}

/** The same for a text that may be empty. */
export function limited(
  part: WrittenPart,
  text: string,
  most: number,
): Result<string, WrittenRefusal> {
  const written = text.trim();
  if (written.length > most) return refuse({ code: 'notice/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'notice/patient-named' });
  return ok(written);
}
