import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInventory } from '../../bot/inventory/createInventory';
import { readInventorySettings } from '../../bot/inventory/exportSource';
import { projectRoot } from '../../local-tenant/stage/childProcess';
import { exampleGtin } from '../../config/sample-region/mail/exempel3000';
import type { SoughtProduct } from '../../src/domain/matching/soughtProduct';
import { type Figure, median } from './figures';
import { largeExports } from './largeExports';

const rows = 1_000_000;
const runs = 9;

const nothing: SoughtProduct = {
  makers: [],
  names: [],
  models: [],
  catalogueNumbers: [],
  udiDi: [],
  serials: [],
  lots: [],
};

// A product that many departments have: maker, model and name as `largeExports` makes them.
const maker = 'Maker 777 AB';
const notices: readonly (readonly [what: string, sought: SoughtProduct])[] = [
  ['UDI', { ...nothing, udiDi: [exampleGtin('0952000000777')] }],
  ['catalogue number', { ...nothing, makers: [maker], catalogueNumbers: ['C-000777'] }],
  [
    'model and serial range',
    { ...nothing, makers: [maker], models: ['M-777'], serials: ['100000–500000'] },
  ],
  ['name alone', { ...nothing, names: ['Kanyl modell 777'] }],
  ['name of common words', { ...nothing, makers: [maker], names: ['Kanyl modell'] }],
  ['a word of every row', { ...nothing, names: ['modell'] }],
  [
    'forty names of common words',
    { ...nothing, names: Array.from({ length: 40 }, (_, name) => `Sprutpump modell ${name}`) },
  ],
  [
    'a word of every row, with a serial range',
    { ...nothing, names: ['modell'], serials: ['100000–500000'] },
  ],
];

// Processor time of the whole process, its threads included: what other programs do at the same time shows less in it.
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Indexes a million rows of five sources and matches notices against them, in the threads the service uses. */
export async function matchInventory(): Promise<readonly Figure[]> {
  const file = join(projectRoot, 'config/sample-region/inventory/inventory.json');
  const settings = readInventorySettings(JSON.parse(readFileSync(file, 'utf8')));
  const files = largeExports(rows);
  const modified = '2026-05-04T06:00:00.000Z';
  const inventory = createInventory({
    settings,
    library: {
      files: async () =>
        [...files].map(([name, content]) => ({ id: name, name, modified, size: content.length })),
      content: async (id) => Uint8Array.from(files.get(id) ?? []),
    },
  });
  const memory = (): number => process.memoryUsage().rss / 2 ** 20;
  const before = memory();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, memory())), 100);
  try {
    const startedAt = performance.now();
    const cpuBefore = cpuMs();
    await inventory.refresh();
    const cpuSeconds = (cpuMs() - cpuBefore) / 1_000;
    const buildSeconds = (performance.now() - startedAt) / 1_000;
    const searched = inventory.report().files.reduce((sum, one) => sum + one.rows, 0);
    const figures: Figure[] = [
      {
        what: `Indexing ${searched} rows of ${files.size} exports`,
        measured: `${buildSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time`,
        aim: '≤ 60 s',
      },
    ];
    for (const [what, sought] of notices) {
      const times: number[] = [];
      const cpuTimes: number[] = [];
      let hits = 0;
      for (let run = 0; run < runs; run += 1) {
        const askedAt = performance.now();
        const cpuAsked = cpuMs();
        const answer = await inventory.match(sought, []);
        times.push(performance.now() - askedAt);
        cpuTimes.push(cpuMs() - cpuAsked);
        if (answer.ok) hits = answer.value.withHits.reduce((sum, one) => sum + one.hits.rows, 0);
      }
      figures.push({
        what: `Matching a notice by ${what} (median of ${runs})`,
        measured: `${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms; processor ${median(cpuTimes).toFixed(0)} ms; ${hits} hits`,
        aim: '≤ 1 s',
      });
    }
    return [
      ...figures,
      {
        what: 'Memory that the inventory added to the process, its threads included',
        measured: `${(memory() - before).toFixed(0)} MiB, at most ${(peak - before).toFixed(0)} MiB while indexing`,
        aim: '< 1.5 GiB',
      },
    ];
  } finally {
    clearInterval(watch);
    await inventory.close();
  }
}
