import { tidyText } from '../reading/decodeText';
import { htmlText } from '../reading/htmlText';
import { decodeFeed } from './decodeFeed';
import { entryLimits } from './feedEntry';
import type { ParsedEntry } from './feedEntry';
import type { FeedMapping } from './feedSettings';
import { instantOf } from './feedDates';
import { listedEntries } from './listedEntries';
import { rawEntries } from './rawEntries';
import type { RawEntry } from './rawEntries';

/** A fetched feed, and how to read it. Only plain values, for it crosses into a thread. */
export interface FeedJob {
  readonly content: Uint8Array;
  readonly contentType: string;
  /** The feed's own address, from which links are resolved. */
  readonly address: string;
  readonly mapping?: FeedMapping;
}

/** The entries, newest first; `left` tells how many more there were than are read. */
export interface FeedParse {
  readonly entries: readonly ParsedEntry[];
  readonly left: number;
}

function linkOf(link: string | undefined, address: string): string | undefined {
  try {
    const url = new URL(link ?? '', address);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return link && isWeb && url.href.length <= entryLimits.link ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const line = (text: string, most: number): string =>
  tidyText(text).replace(/\s+/g, ' ').trim().slice(0, most);

// Turning HTML to text takes its time, and most titles have none.
const plain = (html: string): string => (/[<&]/.test(html) ? htmlText(html) : html);

function textOf({ html, text }: RawEntry): string {
  const words = text ?? plain((html ?? '').slice(0, entryLimits.text * 5));
  return tidyText(words.slice(0, entryLimits.text * 2)).slice(0, entryLimits.text);
}

type Dated = RawEntry & { readonly at: string | undefined };

function toEntry(raw: Dated, address: string): ParsedEntry[] {
  const title = line(plain((raw.title ?? '').slice(0, 4_000)), entryLimits.title);
  const link = linkOf(raw.link, address);
  const author = line(raw.author ?? '', entryLimits.author);
  const text = textOf(raw);
  const entryId = raw.id?.trim() || link || `${title} ${raw.date ?? ''}`.trim();
  if (entryId === '' || (title === '' && text === '')) return [];
  return [
    {
      entryId: entryId.slice(0, 2_000),
      title: title || line(text, entryLimits.titleFromText),
      ...(link ? { link } : {}),
      ...(raw.at ? { publishedAt: raw.at } : {}),
      text,
      ...(author ? { author } : {}),
    },
  ];
}

/**
 * Reads a feed (RSS, Atom, RDF, JSON Feed, or a JSON list by its mapping) as entries in plain text. Nothing in it is
 * fetched, executed or expanded. Throws when it is no feed; run it in a thread, for a hostile feed takes seconds.
 */
export function parseFeed({ content, contentType, address, mapping }: FeedJob): FeedParse {
  const text = decodeFeed(content, contentType);
  const raw = mapping ? listedEntries(text, mapping) : rawEntries(text);
  const dated = raw.map((one): Dated => ({ ...one, at: instantOf(one.date) }));
  // Entries without a date keep their place behind the dated ones; feeds have the newest first.
  const newest = dated.sort(({ at: one = '' }, { at: other = '' }) =>
    one === other ? 0 : one < other ? 1 : -1,
  );
  return {
    entries: newest.slice(0, entryLimits.entries).flatMap((one) => toEntry(one, address)),
    left: Math.max(0, newest.length - entryLimits.entries),
  };
}
