import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInventory } from '../../../bot/inventory/createInventory';
import type { InventoryLibrary } from '../../../bot/inventory/inventoryLibrary';
import type { SoughtProduct } from '../../../src/domain/matching/soughtProduct';
import { header, pumpRow, sampleFolder, sampleSettings } from './anExport';

const fixtures = path.join(__dirname, '../../fixtures/reading');
const pump: SoughtProduct = {
  makers: ['Exempelpump AB'],
  names: ['Exempel 3000'],
  models: ['EP-3000'],
  catalogueNumbers: [],
  udiDi: [],
  serials: [],
  lots: [],
};

const libraryOf = (files: ReadonlyMap<string, Uint8Array>): InventoryLibrary => ({
  files: async () =>
    [...files].map(([name, { length }]) => ({
      id: name,
      name,
      modified: '2026-05-04T06:00:00.000Z',
      size: length,
    })),
  content: async (id) => files.get(id) ?? new Uint8Array(),
});
const sampleFiles = new Map(
  readdirSync(sampleFolder)
    .filter((name) => /\.(?:csv|xlsx)$/.test(name))
    .map((name) => [name, readFileSync(path.join(sampleFolder, name))] as const),
);

describe('The inventory in its threads (X-06)', () => {
  it('says that it is reading, then answers, and names the file that it could not read', async () => {
    const library = libraryOf(
      new Map([...sampleFiles, ['trasig.xlsx', Buffer.from('PK\x03\x04')]]),
    );
    const inventory = createInventory({ library, settings: sampleSettings });
    try {
      const early = await inventory.match(pump, []);
      expect(early).toMatchObject({ ok: false, refusal: { code: 'inventory/being-read' } });
      await inventory.refresh();
      const answer = await inventory.match(pump, []);
      expect(answer.ok && answer.value.withHits.map(({ source }) => source)).toEqual([
        'Medusa',
        'Faciliate',
      ]);
      expect(answer.ok && answer.value.unreadFiles).toEqual(['trasig.xlsx']);
      const broken = inventory.report().files.find(({ file }) => file === 'trasig.xlsx');
      expect(broken?.refusal).toEqual({ code: 'export/damaged' });
    } finally {
      await inventory.close();
    }
  }, 60_000);

  it.each([
    ['never ends', 'stuckWorker.cjs', 'export/timed-out'],
    ['takes all memory', 'greedyWorker.cjs', 'export/too-much-memory'],
  ])(
    'refuses a file whose reading %s, and goes on',
    async (_, worker, code) => {
      const inventory = createInventory({
        library: libraryOf(new Map([['Medusa.csv', Buffer.from(`${header}\n${pumpRow}`)]])),
        settings: sampleSettings,
        limits: { secondsPerFile: code === 'export/timed-out' ? 0.2 : 60, memoryMb: 32 },
        file: path.join(fixtures, worker),
      });
      await inventory.refresh();
      expect(inventory.report()).toMatchObject({
        isReady: true,
        files: [{ state: 'refused', refusal: { code } }],
      });
      await inventory.close();
    },
    60_000,
  );
});
