import { usualLimits } from '../../../bot/inventory/exportLimits';
import { holdExports } from '../../../bot/inventory/holdExports';
import type { InventoryAnswer, InventoryJob } from '../../../bot/inventory/inventoryJob';
import type { LibraryFile } from '../../../bot/inventory/inventoryLibrary';
import { readExport } from '../../../bot/inventory/readExport';
import type { JobOutcome } from '../../../bot/threads/jobThreads';
import { header, pumpRow, sampleSettings } from './anExport';

type Shelf = Map<string, { readonly modified: string; readonly text: string }>;

const inventoryText = (rows: number): string => [header, ...Array(rows).fill(pumpRow)].join('\n');
const purchasesText = 'Lev.artnr;Leverantör;Beställande enhet;Antal\nSF-1208;Grossisten;IVA;5';

/** The inventory's own orchestration over a library in memory, with the work done here instead of in threads. */
function aLibrary(files: Shelf) {
  const held = new Map<string, number>();
  const told: string[] = [];
  const broken = { files: new Set<string>(), threadIsLost: false };
  const exports = holdExports({
    library: {
      files: async () =>
        [...files].map(([name, { modified, text }]): LibraryFile => {
          return { id: name, name, modified, size: text.length };
        }),
      content: async (id) => {
        if (broken.files.has(id)) throw new RangeError('no answer');
        return Buffer.from(files.get(id)?.text ?? '');
      },
    },
    sources: sampleSettings.sources,
    limits: { ...usualLimits, rows: 100 },
    onProblem: (message) => told.push(message),
    hold: async (job): Promise<JobOutcome<InventoryAnswer>> => {
      if (broken.threadIsLost) {
        broken.threadIsLost = false;
        held.clear();
        return { failure: { reason: 'too-large', detail: 'out of memory' } };
      }
      if (job.kind === 'hold') held.set(job.id, job.table.rows);
      if (job.kind === 'drop') job.ids.forEach((id) => held.delete(id));
      return { answer: { kind: 'done' } };
    },
    startReading: () => ({
      run: async (job: InventoryJob): Promise<JobOutcome<InventoryAnswer>> =>
        job.kind === 'read'
          ? { answer: { kind: 'read', ...(await readExport(job)) } }
          : { answer: { kind: 'lacking' } },
      close: async () => undefined,
    }),
  });
  const states = () =>
    exports.entries.report(exports.isReady()).files.map(({ file, state }) => [file, state]);
  return { exports, held, told, broken, states };
}

const may = (day: number): string => `2026-05-0${day}T06:00:00.000Z`;

describe('The exports of the library', () => {
  it('are all read before anything is searched', async () => {
    const { exports, held } = aLibrary(
      new Map([['Medusa.csv', { modified: may(1), text: inventoryText(3) }]]),
    );
    expect(exports.isReady()).toBe(false);
    await exports.refresh();
    expect([exports.isReady(), [...held]]).toEqual([true, [['Medusa.csv', 3]]]);
  });

  it('are searched in their newest version, of a source whose export replaces the one before', async () => {
    const files: Shelf = new Map([
      ['Medusa april.csv', { modified: may(1), text: inventoryText(3) }],
      ['Medusa maj.csv', { modified: may(4), text: inventoryText(5) }],
    ]);
    const { exports, held, states } = aLibrary(files);
    await exports.refresh();
    expect([...held]).toEqual([['Medusa maj.csv', 5]]);
    expect(states()).toEqual([
      ['Medusa april.csv', 'replaced'],
      ['Medusa maj.csv', 'searched'],
    ]);

    files.delete('Medusa maj.csv');
    await exports.refresh();
    expect([...held]).toEqual([['Medusa april.csv', 3]]);

    files.set('Medusa juni.csv', { modified: may(9), text: inventoryText(7) });
    await exports.refresh();
    expect([...held]).toEqual([['Medusa juni.csv', 7]]);
  });

  it('add up for purchases of several periods', async () => {
    const { exports, held } = aLibrary(
      new Map([
        ['Inköpsanalys 1.csv', { modified: may(1), text: purchasesText }],
        ['Inköpsanalys 2.csv', { modified: may(2), text: purchasesText }],
      ]),
    );
    await exports.refresh();
    expect(held.size).toBe(2);
  });

  it('are read again when they have changed, and only then', async () => {
    const files: Shelf = new Map([['Medusa.csv', { modified: may(1), text: inventoryText(3) }]]);
    const { exports, held } = aLibrary(files);
    await exports.refresh();
    held.set('Medusa.csv', -1);
    await exports.refresh();
    expect(held.get('Medusa.csv')).toBe(-1); // not read again
    files.set('Medusa.csv', { modified: may(2), text: inventoryText(4) });
    await exports.refresh();
    expect(held.get('Medusa.csv')).toBe(4);
  });

  it('stay searchable in the version before when a new one cannot be read', async () => {
    const files: Shelf = new Map([['Medusa.csv', { modified: may(1), text: inventoryText(3) }]]);
    const { exports, held, states } = aLibrary(files);
    await exports.refresh();
    files.set('Medusa.csv', { modified: may(2), text: '%PDF-1.7' });
    await exports.refresh();
    expect([...held]).toEqual([['Medusa.csv', 3]]);
    expect(states()).toEqual([['Medusa.csv', 'refused']]);
    expect(exports.entries.unreadFiles()).toEqual(['Medusa.csv']);
    expect(exports.isReady()).toBe(true);
  });

  it('are tried again when they could not be fetched', async () => {
    const { exports, held, broken, told } = aLibrary(
      new Map([['Medusa.csv', { modified: may(1), text: inventoryText(3) }]]),
    );
    broken.files.add('Medusa.csv');
    await exports.refresh();
    expect(exports.entries.report(true).files[0]?.refusal).toEqual({ code: 'export/unavailable' });
    expect(told).toEqual(['Medusa.csv: RangeError: no answer']);
    broken.files.clear();
    await exports.refresh();
    expect(held.get('Medusa.csv')).toBe(3);
  });

  it('are refused when all together have more rows than there is room for', async () => {
    const { exports, states } = aLibrary(
      new Map([
        ['Medusa.csv', { modified: may(2), text: inventoryText(60) }],
        [
          'Faciliate.csv',
          {
            modified: may(1),
            text: inventoryText(41).replace('Benämning', 'Objekt').replace('Enhet', 'Verksamhet'),
          },
        ],
      ]),
    );
    await exports.refresh();
    expect(states()).toEqual([
      ['Medusa.csv', 'searched'],
      ['Faciliate.csv', 'refused'],
    ]);
    expect(exports.entries.report(true).files[1]?.refusal).toEqual({
      code: 'export/too-many-rows',
      most: 40,
    });
  });

  it('are all read again when the thread that held them is lost', async () => {
    const { exports, held, told } = aLibrary(
      new Map([
        ['Medusa.csv', { modified: may(2), text: inventoryText(3) }],
        ['Inköpsanalys.csv', { modified: may(1), text: purchasesText }],
      ]),
    );
    await exports.refresh();
    held.clear();
    exports.forget('out of memory');
    expect(exports.isReady()).toBe(false);
    await exports.refresh();
    expect(exports.isReady()).toBe(true);
    expect([...held.keys()].sort()).toEqual(['Inköpsanalys.csv', 'Medusa.csv']);
    expect(told[0]).toContain('out of memory');
  });

  it('are read again but for the one that the thread could not hold', async () => {
    const files: Shelf = new Map([
      ['Medusa.csv', { modified: may(1), text: inventoryText(3) }],
      ['Inköpsanalys.csv', { modified: may(2), text: purchasesText }],
    ]);
    const { exports, held, broken, states } = aLibrary(files);
    await exports.refresh();
    files.set('Medusa.csv', { modified: may(3), text: inventoryText(90) });
    broken.threadIsLost = true;
    await exports.refresh();
    expect(exports.isReady()).toBe(false);
    await exports.refresh();
    expect([exports.isReady(), [...held.keys()]]).toEqual([true, ['Inköpsanalys.csv']]);
    expect(states()).toEqual([
      ['Medusa.csv', 'refused'],
      ['Inköpsanalys.csv', 'searched'],
    ]);
  });

  it('leave out the files that Excel keeps while somebody writes', async () => {
    const { exports, states } = aLibrary(
      new Map([['~$Medusa.xlsx', { modified: may(1), text: 'x' }]]),
    );
    await exports.refresh();
    expect(states()).toEqual([]);
  });
});
