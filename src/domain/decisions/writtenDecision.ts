import { ok, refuse, type Result } from '../result';
import { writtenParts } from '../writtenPart';
import type { DecisionPart, DecisionRefusal } from './decisionRefusal';

export const longestLine = 250;
export const longestText = 20_000;
const mostRows = 100;

/** A text of a decision that may be left out, and one that has to be there. */
export const { optional: optionalText, demanded: demandedText } = writtenParts<
  'decision',
  DecisionPart
>('decision', longestText);

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
