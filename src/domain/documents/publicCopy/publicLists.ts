import { type DocumentType, documentTypes } from '../document';
import type { LocalDate } from '../../time';
import type { PublicEntry } from './publicEntry';

const swedish = new Intl.Collator('sv', { numeric: true });

/** The public documents of one type, by title the Swedish way. */
export interface PublicGroup {
  readonly type: DocumentType;
  readonly entries: readonly PublicEntry[];
}

/** The public documents that are in force, in groups by type (GD-02, GD-28). */
export const publicGroups = (entries: readonly PublicEntry[]): readonly PublicGroup[] =>
  documentTypes
    .map((type) => ({
      type,
      entries: entries
        .filter((entry) => entry.type === type && entry.withdrawn === undefined)
        .sort(
          (one, other) =>
            swedish.compare(one.title, other.title) || swedish.compare(one.number, other.number),
        ),
    }))
    .filter(({ entries: some }) => some.length > 0);

/** The public documents that are withdrawn, the latest first. */
export const withdrawnOf = (entries: readonly PublicEntry[]): readonly PublicEntry[] =>
  entries
    .filter(({ withdrawn }) => withdrawn !== undefined)
    .sort(
      (one, other) =>
        swedish.compare(other.withdrawn?.on ?? '', one.withdrawn?.on ?? '') ||
        swedish.compare(one.number, other.number),
    );

/** What has happened to a public document on a day. */
export interface PublicChange {
  readonly entry: PublicEntry;
  readonly on: LocalDate;
  readonly what: { readonly edition: string; readonly note: string } | 'withdrawn';
}

/** The latest changes among the public documents, the newest first. */
export const publicChanges = (
  entries: readonly PublicEntry[],
  most: number,
): readonly PublicChange[] =>
  entries
    .flatMap((entry): readonly PublicChange[] => [
      ...(entry.withdrawn ? [{ entry, on: entry.withdrawn.on, what: 'withdrawn' as const }] : []),
      ...entry.news.map(({ edition, on, note }) => ({ entry, on, what: { edition, note } })),
    ])
    .sort(
      (one, other) =>
        other.on.localeCompare(one.on) || swedish.compare(one.entry.number, other.entry.number),
    )
    .slice(0, most);
