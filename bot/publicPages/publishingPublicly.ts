import { createHash } from 'node:crypto';
import { isFault } from '../../src/application/fault';
import type { Clock } from '../../src/application/ports';
import {
  manifestFile,
  type PublicFiles,
  type PublicManifest,
  type PublicSource,
} from '../../src/application/publicDocuments';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';
import { type PublicEntry, publicEntry } from '../../src/domain/documents/publicCopy/publicEntry';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { pageOf } from './publicDocumentPage';
import type { PublicSite } from './publicFrame';
import { manifestIn, manifestText } from './publicManifest';
import { namingAny, pageText, sharedFiles } from './publicMaterial';

export interface PublishingTools {
  readonly source: PublicSource;
  readonly files: PublicFiles;
  readonly site: PublicSite;
  readonly clock: Pick<Clock, 'today'>;
  /** Told of a document whose page could not be made; what is published of it stays as it was. */
  readonly onProblem: (number: string, problem: unknown) => void;
}

/** Keeps the public material like the log (GD-10). Only the instance that holds the lease may call it. */
export interface PublishingPublicly {
  /** Takes in documents that were published, reviewed or withdrawn; gives how many files were written or removed. */
  refresh(numbers: readonly string[]): Promise<number>;
  /** Makes all of it whole: what is missing or behind is written, what is not public is removed. */
  makeWhole(): Promise<number>;
}

interface Made {
  readonly entry: PublicEntry;
  readonly reading: RoutineReading;
}

const atATime = 8;
const noText: Pick<RoutineReading, 'sections' | 'appendices' | 'references' | 'related'> = {
  ...{ sections: [], appendices: [], references: [], related: [] },
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const folderOf = (name: string): string => name.split('/')[0] ?? '';

/**
 * The public material in its place. The same documents give the same bytes, and only a file that has changed is written;
 * what is no longer public goes first, the manifest comes last. After a stop in between, doing it again makes it whole.
 */
export function publishingPublicly(tools: PublishingTools): PublishingPublicly {
  const { source, files, site, clock, onProblem } = tools;

  const made = async (number: string): Promise<Made | 'not public' | 'problem'> => {
    const document = isDocumentNumber(number) ? await source.document(number) : undefined;
    const entry = document && publicEntry(document);
    const last = document?.editions[document.editions.length - 1];
    if (!entry || !last) return 'not public';
    if (entry.withdrawn) return { entry, reading: noText as RoutineReading };
    try {
      return { entry, reading: await source.text(last.content.textHash) };
    } catch (error) {
      if (!isFault(error, 'store/contradiction') && !isFault(error, 'store/refused')) throw error;
      onProblem(number, error);
      return 'problem';
    }
  };

  const madeEach = async (
    numbers: readonly string[],
    before: ReadonlyMap<string, PublicEntry>,
  ): Promise<{
    readonly entries: Map<string, PublicEntry>;
    readonly readings: Map<string, RoutineReading>;
  }> => {
    const entries = new Map(before);
    const readings = new Map<string, RoutineReading>();
    for (let start = 0; start < numbers.length; start += atATime) {
      const some = numbers.slice(start, start + atATime);
      const outcomes = await Promise.all(some.map(made));
      outcomes.forEach((outcome, index) => {
        const number = some[index] ?? '';
        if (outcome === 'problem') return;
        entries.delete(number);
        if (outcome === 'not public') return;
        entries.set(number, outcome.entry);
        readings.set(number, outcome.reading);
      });
    }
    return { entries, readings };
  };

  /** Writes what differs from what is there; `there` gives the hash of a file as far as it is known. */
  const settle = async (
    entries: readonly PublicEntry[],
    readings: ReadonlyMap<string, RoutineReading>,
    before: PublicManifest,
    there: (name: string, content: Uint8Array) => string | undefined,
  ): Promise<number> => {
    let changed = 0;
    const today = clock.today();
    const hashes: { [name: string]: string } = {};
    const put = async (name: string, text: string): Promise<void> => {
      const content = bytesOf(text);
      hashes[name] = hashOf(content);
      if (there(name, content) === hashes[name]) return;
      await files.write(name, content);
      changed += 1;
    };
    for (const entry of entries) {
      const name = pageOf(entry.number);
      const reading = readings.get(entry.number);
      const known = before.files[name];
      if (reading) await put(name, pageText(entry, reading, entries, site, today));
      else if (known !== undefined) hashes[name] = known;
    }
    for (const [name, text] of sharedFiles(entries, site, today)) await put(name, text);
    const manifest = manifestText({ documents: entries, files: hashes });
    if (manifest !== manifestText(before)) {
      await files.write(manifestFile, bytesOf(manifest));
      changed += 1;
    }
    return changed;
  };

  const inOrder = (entries: ReadonlyMap<string, PublicEntry>): readonly PublicEntry[] =>
    Array.from(entries.values()).sort((one, other) => (one.number < other.number ? -1 : 1));
  const byNumber = ({ documents }: PublicManifest): ReadonlyMap<string, PublicEntry> =>
    new Map(documents.map((entry) => [entry.number, entry]));
  const nothing: PublicManifest = { documents: [], files: {} };

  const makeWhole = async (): Promise<number> => {
    const [stored, content] = await Promise.all([files.files(), files.read(manifestFile)]);
    const before = manifestIn(content) ?? nothing;
    const known = byNumber(before);
    // What lies there may be of a document whose mark the library does not show yet, or any more.
    const numbers = new Set([
      ...(await source.numbers()),
      ...known.keys(),
      ...stored.map(({ name }) => folderOf(name)).filter(isDocumentNumber),
    ]);
    const { entries, readings } = await madeEach(Array.from(numbers).sort(), known);
    const all = inOrder(entries);
    const wanted = new Set([
      manifestFile,
      ...sharedFiles([], site, clock.today()).keys(),
      ...all.map(({ number }) => pageOf(number)),
    ]);
    const extra = stored.filter(({ name }) => !wanted.has(name));
    for (const { name } of extra) await files.remove(name);
    const sizes = new Map(stored.map(({ name, size }) => [name, size]));
    const there = (name: string, { length }: Uint8Array): string | undefined =>
      sizes.get(name) === length ? before.files[name] : undefined;
    return extra.length + (await settle(all, readings, before, there));
  };

  const refresh = async (numbers: readonly string[]): Promise<number> => {
    const before = manifestIn(await files.read(manifestFile));
    if (before === undefined) return makeWhole();
    const known = byNumber(before);
    const first = await madeEach(Array.from(new Set(numbers)), known);
    const touched = new Set(
      numbers.filter((number) => known.has(number) || first.entries.has(number)),
    );
    if (touched.size === 0) return 0;
    const gone = Array.from(touched).filter((number) => !first.entries.has(number));
    for (const number of gone) await files.remove(pageOf(number));
    const naming = namingAny(inOrder(first.entries), touched)
      .map(({ number }) => number)
      .filter((number) => !touched.has(number));
    const others = await madeEach(naming, first.entries);
    const readings = new Map([...first.readings, ...others.readings]);
    const all = inOrder(others.entries);
    return gone.length + (await settle(all, readings, before, (name) => before.files[name]));
  };

  return { refresh, makeWhole };
}
