import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { AppFault } from '../../src/application/fault';
import {
  catalogueFile,
  type IndexFile,
  type SearchIndexFiles,
  segmentOfFile,
} from '../../src/application/searchIndexFiles';
import { catalogueOfText } from '../../src/domain/documents/search/catalogueText';
import { segmentOfBytes } from '../../src/domain/documents/search/indexBytes';
import {
  createSearchIndex,
  type SearchHit,
  type SearchIndex,
} from '../../src/domain/documents/search/searchIndex';
import type { TextSegment } from '../../src/domain/documents/search/textSegment';

const unpacked = promisify(gunzip);
const mostBytes = 256 * 2 ** 20;
const freshMs = 10_000;

/** Finds published documents by the rules of the page's own search; undefined while nothing has been published. */
export type FindDocuments = (
  query: string,
  most: number,
) => Promise<readonly SearchHit[] | undefined>;

/**
 * Searches in the index that the service keeps in its library (ADR 0016). The library is asked which versions its files
 * have when that was not just done, and only a file that has changed is read again. Throws a fault when it is not reached.
 */
export function findingInIndex(
  files: Pick<SearchIndexFiles, 'files' | 'read'>,
  now: () => number,
): FindDocuments {
  let index: SearchIndex | undefined;
  let versions = '';
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;
  let segments = new Map<string, TextSegment>();

  const contentOf = async (name: string): Promise<Buffer> =>
    unpacked(await files.read(name), { maxOutputLength: mostBytes }).catch((error: unknown) => {
      throw new AppFault('store/contradiction', `${name} is no file of the index.`, error);
    });

  const load = async (stored: readonly IndexFile[]): Promise<SearchIndex | undefined> => {
    if (!stored.some(({ name }) => name === catalogueFile)) return undefined;
    const catalogue = catalogueOfText((await contentOf(catalogueFile)).toString('utf8'));
    if (catalogue === undefined) return undefined;
    const made = createSearchIndex(catalogue);
    const kept = new Map<string, TextSegment>();
    for (const { name, version } of stored) {
      const number = segmentOfFile(name);
      if (number === undefined) continue;
      const key = `${name}@${version}`;
      const segment = segments.get(key) ?? segmentOfBytes(await contentOf(name));
      // Numbers, titles and headings are found without the texts of a part that cannot be read.
      if (segment === undefined) continue;
      kept.set(key, segment);
      made.addText(number, segment);
      await setImmediate();
    }
    segments = kept;
    return made;
  };

  const look = async (): Promise<void> => {
    const stored = await files.files();
    const found = stored.map(({ name, version }) => `${name}@${version}`).join('\n');
    if (found !== versions) {
      index = await load(stored);
      versions = found;
    }
    lookedAt = now();
  };

  return async (query, most) => {
    if (now() - lookedAt >= freshMs) {
      looking ??= look().finally(() => {
        looking = undefined;
      });
      await looking;
    }
    return index?.find(query, {}, most).hits;
  };
}
