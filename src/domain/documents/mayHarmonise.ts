import { ok, refuse, type Result } from '../result';
import { type DocumentMetadata, editionInForce, type GoverningDocument } from './document';
import type { DocumentRefusal } from './documentRefusal';

/** The numbers that a document says it is harmonised with, in force and in preparation (GD-18). */
export const harmonisedWith = (document: GoverningDocument): readonly string[] =>
  [editionInForce(document), document.draft].flatMap((one) =>
    one?.metadata.harmonisedWith === undefined ? [] : [one.metadata.harmonisedWith.number],
  );

/**
 * What a local document may be harmonised with (GD-18): a document that has been published, and that is not itself,
 * nearer or further off, harmonised with this one.
 */
export function mayHarmonise(
  number: string,
  { harmonisedWith: parent }: Pick<DocumentMetadata, 'harmonisedWith'>,
  others: readonly GoverningDocument[],
): Result<undefined, DocumentRefusal> {
  if (parent === undefined) return ok(undefined);
  const byNumber = new Map(others.map((other) => [other.number, other]));
  const first = byNumber.get(parent.number);
  const isPublished = first?.editions.some(({ label }) => label === parent.edition) === true;
  if (parent.number !== number && !isPublished)
    return refuse({ code: 'document/parent-unknown', number: parent.number });
  const waiting = [parent.number];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === number)
      return refuse({ code: 'document/harmonised-in-circle', number: parent.number });
    const other = seen.has(next) ? undefined : byNumber.get(next);
    seen.add(next);
    if (other) waiting.push(...harmonisedWith(other));
  }
  return ok(undefined);
}
