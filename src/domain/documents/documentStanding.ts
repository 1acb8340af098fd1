import type { LocalDate } from '../time';
import { documentStatus, editionInForce, type GoverningDocument } from './document';
import type { DocumentFacts } from './search/searchableDocument';

/** How a published document stands: its edition in force, or of a withdrawn one the last. */
export interface DocumentStanding extends DocumentFacts {
  readonly approvedBy?: string;
  readonly approvedOn?: LocalDate;
  readonly withdrawnOn?: LocalDate;
  readonly replacedBy?: { readonly number: string; readonly title: string };
  /** The heading of the section in which words searched for were found. */
  readonly section?: string;
}

/**
 * How a document stands for all who read: never a draft, and always the edition in force (GD-12); of a withdrawn one also
 * what replaces it. Undefined while nothing is published under its number.
 */
export function standingOf(
  document: GoverningDocument,
  replacement?: GoverningDocument,
): DocumentStanding | undefined {
  const { number, editions, withdrawn } = document;
  const edition = editions[editions.length - 1];
  if (edition === undefined) return undefined;
  const { metadata, label, approvedOn } = edition;
  const reviewBy = editionInForce(document)?.reviewBy;
  const replacing = replacement?.number === withdrawn?.replacedBy ? replacement : undefined;
  const title = replacing?.editions[replacing.editions.length - 1]?.metadata.title;
  return {
    number,
    title: metadata.title,
    status: documentStatus(document),
    edition: label,
    scope: metadata.scope,
    type: metadata.type,
    approvedBy: metadata.approverRole,
    approvedOn,
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(withdrawn === undefined ? {} : { withdrawnOn: withdrawn.on }),
    ...(replacing && title !== undefined
      ? { replacedBy: { number: replacing.number, title } }
      : {}),
  };
}
