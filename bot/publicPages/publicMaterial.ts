import {
  numbersNamedIn,
  type PublicEntry,
} from '../../src/domain/documents/publicCopy/publicEntry';
import { publicPage } from '../../src/domain/documents/publicCopy/publicPage';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import type { LocalDate } from '../../src/domain/time';
import { publicDocumentPage } from './publicDocumentPage';
import { publicFeed, publicSiteMap } from './publicFeed';
import type { PublicSite } from './publicFrame';
import { publicIndexPage } from './publicIndexPage';
import { publicScript } from './publicScript';
import { publicStyle } from './publicStyle';

/** The files that tell of all public documents together, by name; the pages of the documents stand beside them. */
export function sharedFiles(
  entries: readonly PublicEntry[],
  site: PublicSite,
  today: LocalDate,
): ReadonlyMap<string, string> {
  const { address } = site;
  return new Map([
    ['style.css', publicStyle],
    ['filter.js', publicScript],
    ...(address === undefined
      ? []
      : ([
          ['news.xml', publicFeed(entries, { ...site, address })],
          ['sitemap.xml', publicSiteMap(entries, { ...site, address })],
        ] as const)),
    ['index.html', publicIndexPage(entries, site, today)],
  ]);
}

/** The page of one of them. */
export const pageText = (
  entry: PublicEntry,
  reading: RoutineReading,
  entries: readonly PublicEntry[],
  site: PublicSite,
  today: LocalDate,
): string => {
  const others = new Map(entries.map((one) => [one.number, one]));
  return publicDocumentPage(publicPage(entry, reading, others, today), others, site);
};

/** The documents whose pages say something of some others: a title, a link to what can be read here. */
export const namingAny = (
  entries: readonly PublicEntry[],
  numbers: ReadonlySet<string>,
): readonly PublicEntry[] =>
  entries.filter((entry) => numbersNamedIn(entry).some((number) => numbers.has(number)));
