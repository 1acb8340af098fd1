import { createHash } from 'node:crypto';

/** An entry as the feed gives it, in plain text. */
export interface ParsedEntry {
  /** The entry's lasting id in its feed; its link, or its title and date, when it gives none. */
  readonly entryId: string;
  readonly title: string;
  readonly link?: string;
  /** ISO 8601 in UTC; absent when the feed gives no date, or none that can be read. */
  readonly publishedAt?: string;
  readonly text: string;
  readonly author?: string;
}

/** An entry of a watched feed that is to become a notice (SN-03). */
export interface FeedEntry extends ParsedEntry {
  readonly feedId: string;
}

/** How much of an entry is kept, and how many of one feed. */
export const entryLimits = {
  entries: 2_000,
  title: 500,
  titleFromText: 120,
  text: 20_000,
  author: 200,
  link: 2_000,
} as const;

const hashOf = (entryId: string): string =>
  createHash('sha256').update(entryId).digest('hex').slice(0, 32);

/** By this cause the log takes an entry once, however often and by whomever it is met. */
export const causeOf = (feedId: string, entryId: string): string =>
  `feed:${feedId}:${hashOf(entryId)}`;

/** A short sign by which a mark remembers an entry. */
export const signOf = (entryId: string): string => hashOf(entryId).slice(0, 12);
