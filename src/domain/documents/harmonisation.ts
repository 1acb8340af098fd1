import type { Person } from '../units/unit';
import type { DocumentLevel } from './document';
import { editionOf } from './receipts/readRequest';

/** An edition as far as harmonising needs it. */
export interface NotedEdition {
  readonly label: string;
  readonly changeNote: string;
  readonly publishedOn?: string;
}

/** A document in force, as its metadata tells of it. */
export interface HarmonisableDocument {
  readonly number: string;
  readonly title: string;
  readonly level: DocumentLevel;
  /** Key of the administration whose local document it is. */
  readonly administration?: string;
  readonly owner?: Pick<Person, 'name'>;
  readonly harmonisedWith?: { readonly number: string; readonly edition: string };
  /** Laws and national guidance that it applies (GD-19). */
  readonly follows?: readonly string[];
  /** Every edition that was published, the one in force last. */
  readonly editions: readonly NotedEdition[];
}

/**
 * How an administration stands to a regional document: it has no local one, has one that follows the edition in force,
 * or one that has not taken in what came after (GD-18).
 */
export type HarmonisationCell =
  | { readonly state: 'missing' }
  | {
      readonly state: 'inStep' | 'behind';
      readonly local: { readonly number: string; readonly title: string; readonly edition: string };
      readonly owner: string;
      /** The regional edition it was harmonised with. */
      readonly with: string;
      /** The editions since, oldest first, each with what is new in it. */
      readonly since: readonly NotedEdition[];
    };

/** A regional document with a cell for each administration. */
export interface HarmonisationRow {
  readonly number: string;
  readonly title: string;
  readonly edition: string;
  readonly follows: readonly string[];
  readonly cells: { readonly [administration: string]: HarmonisationCell };
}

const lastOf = ({ editions }: HarmonisableDocument): NotedEdition | undefined =>
  editions[editions.length - 1];

/** Editions behind the one that was taken in; all of them when that one is not known. Revisions change nothing. */
export function editionsSince(
  { editions }: Pick<HarmonisableDocument, 'editions'>,
  taken: string,
): readonly NotedEdition[] {
  const isTaken = ({ label }: NotedEdition): boolean => editionOf(label) === editionOf(taken);
  const last = editions.reduce((found, edition, index) => (isTaken(edition) ? index : found), -1);
  return editions.slice(last + 1).filter(({ label }) => editionOf(label) === label);
}

const cellOf = (
  regional: HarmonisableDocument,
  local: HarmonisableDocument | undefined,
): HarmonisationCell => {
  const harmonised = local?.harmonisedWith;
  if (local === undefined || harmonised === undefined) return { state: 'missing' };
  const since = editionsSince(regional, harmonised.edition);
  return {
    state: since.length > 0 ? 'behind' : 'inStep',
    local: { number: local.number, title: local.title, edition: lastOf(local)?.label ?? '' },
    owner: local.owner?.name ?? '',
    with: harmonised.edition,
    since,
  };
};

/**
 * The matrix administration × regional document (GD-18): every administration is to have a local document in step with
 * each regional one. Where it has several, the one that is furthest along counts. What a regional document itself follows,
 * law and national guidance, stands beside it (GD-19).
 */
export function harmonisationMatrix(
  documents: readonly HarmonisableDocument[],
  administrations: readonly string[],
): readonly HarmonisationRow[] {
  const regional = documents.filter(
    ({ level, number }) =>
      level === 'regional' ||
      documents.some(({ harmonisedWith }) => harmonisedWith?.number === number),
  );
  return regional.map((document) => {
    const locals = documents.filter(
      ({ harmonisedWith, number }) =>
        harmonisedWith?.number === document.number && number !== document.number,
    );
    const cell = (administration: string): HarmonisationCell =>
      locals
        .filter((local) => local.administration === administration)
        .map((local) => cellOf(document, local))
        .reduce<HarmonisationCell>(
          (best, one) =>
            best.state === 'missing' ||
            (one.state !== 'missing' && one.since.length < best.since.length)
              ? one
              : best,
          { state: 'missing' },
        );
    return {
      number: document.number,
      title: document.title,
      edition: lastOf(document)?.label ?? '',
      follows: document.follows ?? [],
      cells: Object.fromEntries(administrations.map((key) => [key, cell(key)])),
    };
  });
}

/** The local documents whose owners are told of a new regional edition (GD-18): those that have not taken it in. */
export const behindEdition = (
  regional: Pick<HarmonisableDocument, 'number' | 'editions'>,
  locals: readonly HarmonisableDocument[],
): readonly HarmonisableDocument[] =>
  locals.filter(
    ({ harmonisedWith }) =>
      harmonisedWith?.number === regional.number &&
      editionsSince(regional, harmonisedWith.edition).length > 0,
  );
