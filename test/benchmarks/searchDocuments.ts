import { gunzipSync, gzipSync } from 'node:zlib';
import { buildSearchIndex } from '../../src/domain/documents/search/buildSearchIndex';
import { catalogueOfText, catalogueText } from '../../src/domain/documents/search/catalogueText';
import { bytesOfSegment, segmentOfBytes } from '../../src/domain/documents/search/indexBytes';
import type { SearchableDocument } from '../../src/domain/documents/search/searchableDocument';
import { createSearchIndex } from '../../src/domain/documents/search/searchIndex';
import { changedSegment } from '../../src/domain/documents/search/textSegment';
import { type Figure, median, percentile } from './figures';
import { manyRoutines } from './manyRoutines';

const documents = 20_000;

/** What people write, letter by letter, with misspellings, short forms, numbers, and words that stand everywhere. */
export const queries = [
  'RH-15405',
  '12045',
  'säkerhetsmeddelande infusionspump',
  'medicintekniska produkter ansvar',
  'infusionspmp larm',
  'MTP',
  'rutin för rengöring av ventilator',
  'rapportera avvikelse till verksamhetschef',
  'patient',
  'finns inte någonstans',
];

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** Builds the index of 20,000 routines as the service does, loads it as the page does, and asks it letter by letter. */
export async function searchDocuments(): Promise<readonly Figure[]> {
  const routines: readonly SearchableDocument[] = manyRoutines(documents);
  const words = routines.reduce(
    (sum, { sections }) =>
      sum + sections.reduce((some, { text }) => some + text.split(' ').length, 0),
    0,
  );
  const builtAt = performance.now();
  const built = buildSearchIndex(routines, [{ short: 'MTP', long: 'medicintekniska produkter' }]);
  const buildSeconds = (performance.now() - builtAt) / 1_000;
  const first = gzipSync(catalogueText(built.catalogue));
  const segments = built.segments.map((segment) => gzipSync(bytesOfSegment(segment)));
  const texts = segments.reduce((sum, { length }) => sum + length, 0);

  const changedAt = performance.now();
  const [segment] = built.segments;
  const [routine] = routines;
  if (segment && routine)
    gzipSync(bytesOfSegment(changedSegment(segment, new Map([[0, routine]]))));
  const changeMs = performance.now() - changedAt;

  const firstAt = performance.now();
  const catalogue = catalogueOfText(gunzipSync(first).toString('utf8'));
  if (catalogue === undefined) throw new Error('The catalogue cannot be read.');
  const index = createSearchIndex(catalogue);
  index.find('säkerhetsmeddelande');
  const firstMs = performance.now() - firstAt;
  const loads = segments.map((bytes, number) => {
    const from = performance.now();
    const text = segmentOfBytes(gunzipSync(bytes));
    if (text !== undefined) index.addText(number, text);
    return performance.now() - from;
  });

  const times: number[] = [];
  for (const query of queries) {
    for (let letters = 1; letters <= query.length; letters += 1) {
      const askedAt = performance.now();
      index.find(query.slice(0, letters));
      times.push(performance.now() - askedAt);
    }
  }
  return [
    {
      what: `Building the search index of ${documents} documents, ${(words / 1e6).toFixed(1)} million words`,
      measured: `${buildSeconds.toFixed(1)} s`,
      aim: '-',
    },
    {
      what: 'Index files: numbers, titles and headings; texts',
      measured: `${mebibytes(first.length)}; ${mebibytes(texts)} in ${segments.length} files`,
      aim: '-',
    },
    {
      what: 'Changing the index for one publication',
      measured: `${changeMs.toFixed(0)} ms`,
      aim: '-',
    },
    {
      what: 'Unpacking the first part until it answers; each part of the texts behind it',
      measured: `${firstMs.toFixed(0)} ms; median ${median(loads).toFixed(0)} ms, slowest ${Math.max(...loads).toFixed(0)} ms`,
      aim: '≤ 1 s',
    },
    {
      what: `Keystroke to result (${times.length} keystrokes)`,
      measured: `p95 ${percentile(times, 0.95).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
      aim: 'p95 ≤ 50 ms',
    },
  ];
}
