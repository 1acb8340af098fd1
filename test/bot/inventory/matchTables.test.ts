import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { holdTable } from '../../../bot/inventory/heldTable';
import { matchTables, type MatchQuestion } from '../../../bot/inventory/matchTables';
import type { InventoryMatch } from '../../../src/domain/matching/inventoryMatch';
import { judgeProduct } from '../../../src/domain/matching/judgeProduct';
import { makerKeys, makerLikeness } from '../../../src/domain/matching/makerName';
import { productKeys } from '../../../src/domain/matching/productKeys';
import { judgeRow } from '../../../src/domain/matching/rangeVerdict';
import { soughtKeys } from '../../../src/domain/matching/soughtKeys';
import type { SoughtProduct } from '../../../src/domain/matching/soughtProduct';
import { unitNames } from '../../../src/domain/matching/unitNames';
import { readRegion } from '../../../bot/region';
import { header, sampleFolder, sampleSettings, tableOf } from './anExport';

const nothing: SoughtProduct = {
  makers: [],
  names: [],
  models: [],
  catalogueNumbers: [],
  udiDi: [],
  serials: [],
  lots: [],
};
// What the sample region's mails say of their products.
const pump: SoughtProduct = {
  ...nothing,
  makers: ['Exempelpump AB'],
  names: ['Exempel 3000'],
  models: ['EP-3000', 'EP-3000 S'],
  udiDi: ['09520000030001', '09520000030018'],
  serials: ['1000–1999'],
};
const tube: SoughtProduct = {
  ...nothing,
  makers: ['Sampletube Ltd'],
  names: ['SampleFlow feeding tube'],
  catalogueNumbers: ['SF-1208'],
  lots: ['26A114', '26A115', '26B002'],
};

const region = readRegion(path.join(sampleFolder, '../region.json'));
const question = (sought: SoughtProduct): MatchQuestion => ({
  sought,
  sources: sampleSettings.sources.map(({ source }) => source),
  unitNames: [...unitNames(region.units), ...sampleSettings.unitNames],
  makerAliases: sampleSettings.makerAliases,
  mostRows: { perDepartment: 50, inAll: 500, atLeast: 2 },
});

const sampleMatch = async (sought: SoughtProduct, left: RegExp = /^$/): Promise<InventoryMatch> => {
  const names = readdirSync(sampleFolder).filter((name) => /\.(?:csv|xlsx)$/.test(name));
  const tables = names
    .filter((name) => !left.test(name))
    .map(async (name) =>
      holdTable(
        await tableOf(readFileSync(path.join(sampleFolder, name)), name),
        name,
        '2026-05-04',
      ),
    );
  return matchTables(await Promise.all(tables), question(sought));
};

const places = (departments: InventoryMatch['departments']) =>
  departments.map(({ unitKey, name, rows, quantity }) => [unitKey ?? name, rows, quantity]);

describe('The sample region’s exports and the notice on a pump (X-06, SN-16, SN-23)', () => {
  it('give the departments that have it, known to the directory or not', async () => {
    const { departments } = await sampleMatch(pump);
    expect(places(departments)).toEqual([
      ['iva', 8, 8],
      ['medicin-31', 4, 4], // three in the range, one without serial number
      ['vc-strandgatan', 1, 2],
      ['ambulans-sodra', 1, 1],
      ['Lånepool medicinteknik', 1, 1],
    ]);
  });

  it('keep apart the pumps that the notice’s numbers leave out', async () => {
    const { outside } = await sampleMatch(pump);
    expect(places(outside)).toEqual([
      ['iva', 2, 2],
      ['medicin-31', 2, 2],
    ]);
  });

  it('show each row behind, with its place in the file and why it is one', async () => {
    const { departments } = await sampleMatch(pump);
    expect(departments[0]?.found[0]).toMatchObject({
      source: 'Medusa',
      file: 'Medusa 2026-05-04.csv',
      line: 4,
      serial: '1001',
      strength: 'certain',
      reasons: ['udi', 'model', 'code-in-name'],
      verdict: 'inside',
    });
    const missing = departments[1]?.found.find(({ serial }) => serial === '');
    expect(missing).toMatchObject({ verdict: 'unknown', strength: 'probable', maker: 'same' });
  });

  it('tell sources with hits from those without, in the order of the settings', async () => {
    const { withHits, withoutHits, notSearched } = await sampleMatch(pump);
    expect(withHits.map(({ source, hits }) => [source, hits.rows])).toEqual([
      ['Medusa', 14],
      ['Faciliate', 1],
    ]);
    expect(withoutHits.map(({ source, files }) => [source, files[0]?.rows])).toEqual([
      ['Sesam', 3],
      ['Inköpsanalys', 5],
      ['RGS', 5],
    ]);
    expect(notSearched).toEqual([]);
  });

  it('say which sources were not searched, rather than that they have none', async () => {
    const { withoutHits, notSearched } = await sampleMatch(pump, /Sesam|RGS/);
    expect(notSearched).toEqual(['Sesam', 'RGS']);
    expect(withoutHits.map(({ source }) => source)).toEqual(['Inköpsanalys']);
  });
});

describe('The sample region’s exports and the notice on a consumable (X-06)', () => {
  it('give the departments that bought it, private providers and municipalities too (SN-20)', async () => {
    const { departments } = await sampleMatch(tube);
    expect(departments.map(({ name, buyer }) => [name, buyer])).toEqual([
      ['Intensivvårdsavdelningen', 'own'],
      ['Medicinavdelning 31', 'own'],
      ['Norrvikens kommun, hemsjukvården', 'municipal'],
      ['Solrosens vård och omsorg AB', 'private'],
    ]);
  });

  it('tell purchases and deliveries of the same pieces apart', async () => {
    const { departments } = await sampleMatch(tube);
    expect(departments[0]?.bySource).toEqual([
      { source: 'Inköpsanalys', rows: 1, quantity: 120 },
      { source: 'RGS', rows: 1, quantity: 40 },
    ]);
  });

  it('give what procurement and logistics clarify: contract, stock, near store, way of ordering (SN-13, SN-14, SN-15)', async () => {
    const { facts } = await sampleMatch(tube);
    expect(facts).toEqual({
      supplier: [{ value: 'Vårdgrossisten i Norden AB', rows: 4, quantity: 240 }],
      contract: [{ value: 'AVT-2024-0173', rows: 7, quantity: 340 }],
      stock: [{ value: 'Ja', rows: 3, quantity: 100 }],
      nearStore: [
        { value: 'Ja', rows: 2, quantity: 60 },
        { value: 'Nej', rows: 1, quantity: 40 },
      ],
      orderedThrough: [
        { value: 'Närförråd', rows: 2, quantity: 60 },
        { value: 'Inköpsstöd', rows: 1, quantity: 40 },
      ],
    });
  });

  it('leave other lots apart', async () => {
    const { outside } = await sampleMatch(tube);
    expect(places(outside)).toEqual([
      ['iva', 1, 80],
      ['vc-strandgatan', 1, 10],
    ]);
  });
});

describe('The index (X-06)', () => {
  const word = fc.constantFrom('Pump', 'Exempel', '3000', 'Sond', 'Flow', 'Monitor');
  const phrase = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
  const code = fc.constantFrom('', 'EP-1', 'EP 3000', 'ep3000', 'SF-12', '00012', '12');
  const maker = fc.constantFrom('', 'Exempelpump AB', 'Exempelpump Oy', 'Annan AB');
  const serial = fc.constantFrom('', '1', '1500', '2500', 'A7');
  const row = fc.tuple(phrase, maker, code, serial, fc.constantFrom('IVA', 'Avd 1'));
  const sought = fc.record({
    makers: fc.array(maker, { maxLength: 2 }),
    names: fc.array(phrase, { maxLength: 2 }),
    models: fc.array(code, { maxLength: 2 }),
    catalogueNumbers: fc.array(code, { maxLength: 2 }),
    udiDi: fc.constant([]),
    serials: fc.array(fc.constantFrom('1000–1999', '1'), { maxLength: 2 }),
    lots: fc.constant([]),
  });

  it('finds exactly what judging every single row finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        sought,
        async (rows, what) => {
          const csv = rows.map((cells) => [...cells, '1'].join(';')).join('\n');
          const table = await tableOf(`${header}\n${csv}`);
          const { departments } = matchTables([holdTable(table, 'f', '')], question(what));
          const keys = soughtKeys(what, makerKeys(sampleSettings.makerAliases));
          const likenessOf = makerLikeness(keys.makers, makerKeys(sampleSettings.makerAliases));
          const expected = rows.filter(([name, by, model, number]) => {
            const product = {
              device: '',
              catalogueNumber: '',
              model,
              name,
              maker: by,
              supplier: '',
            };
            const hit = judgeProduct(keys, productKeys(product), likenessOf);
            const verdict = judgeRow(keys, { serial: number, lot: '', made: '' });
            return hit !== undefined && verdict !== 'outside' && `${name}${model}` !== '';
          });
          expect(departments.reduce((sum, one) => sum + one.rows, 0)).toBe(expected.length);
        },
      ),
    );
  });
});
