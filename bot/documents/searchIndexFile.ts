import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  catalogueFile,
  type PublishedDocuments,
  type SearchIndexFiles,
  segmentFile,
} from '../../src/application/searchIndexFiles';
import type { Abbreviation } from '../../src/domain/documents/search/abbreviations';
import {
  buildSearchIndex,
  type SearchCatalogue,
  segmentOf,
} from '../../src/domain/documents/search/buildSearchIndex';
import { catalogueOfText, catalogueText } from '../../src/domain/documents/search/catalogueText';
import { bytesOfSegment, segmentOfBytes } from '../../src/domain/documents/search/indexBytes';
import {
  catalogueEntry,
  type SearchableDocument,
} from '../../src/domain/documents/search/searchableDocument';
import {
  changedSegment,
  emptySegment,
  segmentSize,
  type TextSegment,
} from '../../src/domain/documents/search/textSegment';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);
const mostBytes = 256 * 2 ** 20;

export interface SearchIndexTools {
  readonly documents: PublishedDocuments;
  readonly files: SearchIndexFiles;
  /** Short forms that the region has decided, beside those the texts explain. */
  readonly abbreviations: readonly Abbreviation[];
}

/** Keeps the search index like the published documents. */
export interface RefreshedSearchIndex {
  /** Takes in the documents that were published, changed or withdrawn. The same ones again change nothing. */
  refresh(numbers: readonly string[]): Promise<void>;
  /** Makes the whole index anew out of the lists. */
  rebuild(): Promise<void>;
}

/**
 * The search index in its library. For one publication the catalogue and the one segment of the document are written
 * anew, and no other document's text is read; an index that is missing or of another format is made as a whole.
 * Only the instance that holds the lease may call it.
 */
export function refreshingSearchIndex(tools: SearchIndexTools): RefreshedSearchIndex {
  const { documents, files, abbreviations } = tools;

  const contentOf = async (name: string): Promise<Buffer | undefined> => {
    const stored = await files.files();
    if (!stored.some((file) => file.name === name)) return undefined;
    return unpacked(await files.read(name), { maxOutputLength: mostBytes }).catch(() => undefined);
  };
  const writeSegment = async (number: number, segment: TextSegment): Promise<void> =>
    files.write(segmentFile(number), await packed(bytesOfSegment(segment)));
  // Behind the texts: who loads the catalogue finds the texts of all that is in it.
  const writeCatalogue = async (catalogue: SearchCatalogue): Promise<void> =>
    files.write(catalogueFile, await packed(catalogueText(catalogue)));

  const storedCatalogue = async (): Promise<SearchCatalogue | undefined> => {
    const content = await contentOf(catalogueFile);
    return content && catalogueOfText(content.toString('utf8'));
  };

  const rebuild = async (): Promise<void> => {
    const { catalogue, segments } = buildSearchIndex(await documents.all(), abbreviations);
    for (const [number, segment] of segments.entries()) await writeSegment(number, segment);
    await writeCatalogue(catalogue);
  };

  const refresh = async (numbers: readonly string[]): Promise<void> => {
    const catalogue = await storedCatalogue();
    if (catalogue === undefined) return rebuild();
    const entries = [...catalogue.entries];
    const changes = new Map<number, Map<number, SearchableDocument>>();
    for (const number of new Set(numbers)) {
      const document = await documents.byNumber(number);
      if (document === undefined) continue;
      const known = entries.findIndex((entry) => entry.number === number);
      const place = known < 0 ? entries.length : known;
      entries[place] = catalogueEntry(document);
      const ofSegment = changes.get(segmentOf(place)) ?? new Map<number, SearchableDocument>();
      changes.set(segmentOf(place), ofSegment.set(place % segmentSize, document));
    }
    for (const [number, changed] of changes) {
      const content = await contentOf(segmentFile(number));
      const segment = content ? segmentOfBytes(content) : emptySegment;
      // A segment that cannot be read has lost the texts of its other documents.
      if (
        segment === undefined ||
        (content === undefined && changed.size < ofSegment(entries, number))
      )
        return rebuild();
      await writeSegment(number, changedSegment(segment, changed));
    }
    if (changes.size > 0) await writeCatalogue({ entries, abbreviations });
    return undefined;
  };

  return { refresh, rebuild };
}

const ofSegment = ({ length }: { readonly length: number }, number: number): number =>
  Math.min(segmentSize, length - number * segmentSize);
