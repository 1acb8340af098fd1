import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import type { AssignmentPart, AssignmentRefusal } from './assignmentRefusal';

/** Texts that are kept with an assignment hold this many characters at most. */
export const longestAssignmentText = 8_000;
export const longestAssignmentLine = 250;

/** A text that may be left empty, without spaces around it: not too long, and no patient is named in it. */
export function optionalAssignmentPart(
  part: AssignmentPart,
  text: string,
  most: number = longestAssignmentText,
): Result<string, AssignmentRefusal> {
  const written = text.trim();
  if (written.length > most) return refuse({ code: 'assignment/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'assignment/patient-named' });
  return ok(written);
}

/** The same for a text that has to be there. */
export function writtenAssignmentPart(
  part: AssignmentPart,
  text: string,
  most: number = longestAssignmentText,
): Result<string, AssignmentRefusal> {
  const written = optionalAssignmentPart(part, text, most);
  if (written.ok && written.value === '') return refuse({ code: 'assignment/part-missing', part });
  return written;
}
