import type { LocalDate } from '../../time';
import type { DocumentMetadata, DocumentType, GoverningDocument } from '../document';

/** That an edition was published, as the public is told of it. */
export interface PublicNews {
  readonly edition: string;
  readonly on: LocalDate;
  readonly note: string;
}

/**
 * What the public is told of a document (sv. publik kopia): what the header of its edition prints, and what it points to.
 * There is no place in it for who wrote, commented, approved or withdrew it, whom it concerns, or what is being prepared.
 */
export interface PublicEntry {
  readonly number: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly scope: string;
  readonly edition: string;
  /** A role, not a person (GD-05). */
  readonly approvedBy: string;
  readonly approvedOn: LocalDate;
  readonly publishedOn: LocalDate;
  /** As the document prints it (GD-07). */
  readonly mainAuthor: string;
  readonly reviewBy: LocalDate;
  readonly changeNote: string;
  readonly related: DocumentMetadata['related'];
  readonly follows: readonly string[];
  readonly harmonisedWith?: string;
  readonly withdrawn?: { readonly on: LocalDate; readonly replacedBy?: string };
  /** Its public editions, the latest first. */
  readonly news: readonly PublicNews[];
}

/**
 * What of a document is public (GD-10): its last edition, when that is marked so; undefined for all others. A document
 * that is withdrawn stays, as one that is. The mark of a draft changes nothing before its edition is published.
 */
export function publicEntry(document: GoverningDocument): PublicEntry | undefined {
  const { number, editions, withdrawn } = document;
  const last = editions[editions.length - 1];
  if (!last?.metadata.isPublic) return undefined;
  const { metadata } = last;
  const { harmonisedWith: parent } = metadata;
  return {
    number,
    title: metadata.title || number,
    type: metadata.type,
    scope: metadata.scope,
    edition: last.label,
    approvedBy: metadata.approverRole,
    approvedOn: last.approvedOn,
    publishedOn: last.publishedOn,
    mainAuthor: metadata.mainAuthor,
    reviewBy: last.reviewBy,
    changeNote: last.changeNote,
    related: metadata.related.map(({ documentNumber, title }) => ({ documentNumber, title })),
    follows: metadata.follows,
    ...(parent === undefined ? {} : { harmonisedWith: parent.number }),
    ...(withdrawn === undefined
      ? {}
      : {
          withdrawn: {
            on: withdrawn.on,
            ...(withdrawn.replacedBy === undefined ? {} : { replacedBy: withdrawn.replacedBy }),
          },
        }),
    news: editions
      .filter((edition) => edition.metadata.isPublic)
      .map(({ label, publishedOn, changeNote }) => ({
        edition: label,
        on: publishedOn,
        note: changeNote,
      }))
      .reverse(),
  };
}

/** The documents that an entry names: their titles, and whether they can be read, stand on its page. */
export const numbersNamedIn = ({
  related,
  harmonisedWith,
  withdrawn,
}: PublicEntry): readonly string[] =>
  [
    ...related.map(({ documentNumber }) => documentNumber),
    harmonisedWith,
    withdrawn?.replacedBy,
  ].filter((number): number is string => typeof number === 'string');
