import { signOf } from './feedEntry';
import type { ParsedEntry } from './feedEntry';
import type { FeedMark } from './feedMark';
import type { FeedSource } from './feedSettings';

/** What of a feed is to be taken now, oldest first, and from when on its entries count. */
export interface Choice {
  readonly fresh: readonly ParsedEntry[];
  readonly from?: string;
}

const isWanted = (
  { title, text }: ParsedEntry,
  include: readonly string[] | undefined,
): boolean => {
  if (!include || include.length === 0) return true;
  const words = `${title}\n${text}`.toLowerCase();
  return include.some((word) => words.includes(word.toLowerCase()));
};

const oldest = (entries: readonly ParsedEntry[]): string | undefined =>
  entries.reduce<string | undefined>(
    (least, { publishedAt }) =>
      publishedAt !== undefined && (least === undefined || publishedAt < least)
        ? publishedAt
        : least,
    undefined,
  );

/** Of undated entries nobody knows how old they are: of those the first look takes no more than the latest. */
function atFirst(
  entries: readonly ParsedEntry[],
  { since, latest }: FeedSource,
): readonly ParsedEntry[] {
  if (since === undefined) return entries.slice(0, latest);
  const undated = entries.filter(({ publishedAt }) => publishedAt === undefined).slice(0, latest);
  return [...entries.filter(({ publishedAt = '' }) => publishedAt >= since), ...undated];
}

/**
 * Chooses the entries to take (SN-03). The first look does not flood the register: it takes what is newer than the
 * configured day, or the latest few. Later looks take what the feed did not hold before, unless it is older than that.
 */
export function chooseEntries(
  entries: readonly ParsedEntry[],
  source: FeedSource,
  mark: FeedMark | undefined,
): Choice {
  const known = mark?.known && new Set(mark.known);
  const from = source.since ?? mark?.from ?? oldest(entries);
  const candidates = known
    ? entries.filter(
        ({ entryId, publishedAt }) =>
          !known.has(signOf(entryId)) &&
          (publishedAt === undefined || from === undefined || publishedAt >= from),
      )
    : atFirst(entries, source);
  const fresh = candidates.filter((entry) => isWanted(entry, source.include)).reverse();
  return from === undefined ? { fresh } : { fresh, from };
}
