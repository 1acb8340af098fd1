import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import type { DecisionPart, DecisionRefusal } from './decisionRefusal';

export const longestLine = 250;
export const longestText = 20_000;
const mostRows = 100;

/** A text that has to be there, without spaces around it: not too long, and no patient is named in it (C9). */
export function demandedText(
  part: DecisionPart,
  text: string,
  most: number = longestText,
): Result<string, DecisionRefusal> {
  const written = text.trim();
  if (written === '') return refuse({ code: 'decision/part-missing', part });
  if (written.length > most) return refuse({ code: 'decision/part-too-long', part, most });
  if (looksLikePersonalIdentityNumber(written)) return refuse({ code: 'decision/patient-named' });
  return ok(written);
}

/** The same for a text that may be left out. */
export const optionalText = (
  part: DecisionPart,
  text: string,
  most: number = longestText,
): Result<string, DecisionRefusal> =>
  text.trim() === '' ? ok('') : demandedText(part, text, most);

/** Lines of a list, each tidied; empty ones are left out. */
export function writtenRows(
  part: DecisionPart,
  rows: readonly string[],
): Result<readonly string[], DecisionRefusal> {
  const written: string[] = [];
  for (const row of rows) {
    const line = optionalText(part, row, 1_000);
    if (!line.ok) return line;
    if (line.value !== '') written.push(line.value);
  }
  if (written.length > mostRows) return refuse({ code: 'decision/too-many', part, most: mostRows });
  return ok(written);
}

/** The same for a list that must have something in it. */
export function demandedRows(
  part: DecisionPart,
  rows: readonly string[],
): Result<readonly string[], DecisionRefusal> {
  const written = writtenRows(part, rows);
  return written.ok && written.value.length === 0
    ? refuse({ code: 'decision/part-missing', part })
    : written;
}
