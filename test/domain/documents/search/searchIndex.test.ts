import { buildSearchIndex } from '../../../../src/domain/documents/search/buildSearchIndex';
import type { SearchableDocument } from '../../../../src/domain/documents/search/searchableDocument';
import { createSearchIndex } from '../../../../src/domain/documents/search/searchIndex';

const aDocument = (
  number: string,
  title: string,
  sections: readonly (readonly [heading: string, text: string])[] = [],
  some: Partial<SearchableDocument> = {},
): SearchableDocument => ({
  number,
  title,
  status: 'inForce',
  edition: '1',
  scope: 'Region Norrviken',
  type: 'rutin',
  ...some,
  sections: sections.map(([heading, text], place) => ({ heading, text, place })),
});

const notices = aDocument(
  'RH-70001',
  'Säkerhetsmeddelanden om medicintekniska produkter',
  [
    ['Syfte', 'Rutinen beskriver hur säkerhetsmeddelanden tas om hand.'],
    ['Ansvar', 'MT-säkerhetssamordnaren tar emot meddelandet och kontaktar avdelningen.'],
  ],
  { administration: 'sjukhuset', process: 'Medicinteknik' },
);
const rules = aDocument('RH-70002', 'Ansvar för MTP', [
  ['Syfte', 'Här regleras medicintekniska produkter (MTP) och vem som ansvarar för dem.'],
  ['Ordinering av kylvätska', 'Ordineras av läkare.'],
]);
const cooling = aDocument(
  'XY-170002',
  'Kylning vid transport',
  [['Bakgrund', 'Kylvätska ska bytas varje år. Se även RH-70001 om säkerhetsmeddelanden.']],
  { type: 'riktlinje', status: 'withdrawn' },
);
const born = aDocument('RH-70003', 'Åderlåtning med infusionspump', [
  ['Genomförande', 'Kontrollera pumpen före start. Häng påsen högt.'],
]);
const all = [notices, rules, cooling, born];

const indexOf = (documents: readonly SearchableDocument[], withTexts = true) => {
  const { catalogue, segments } = buildSearchIndex(documents, [
    { short: 'FSN', long: 'säkerhetsmeddelande' },
  ]);
  const index = createSearchIndex(catalogue);
  if (withTexts) segments.forEach((segment, number) => index.addText(number, segment));
  return index;
};
const index = indexOf(all);
const found = (query: string, from = index): string[] =>
  from.find(query).hits.map(({ entry }) => entry.number);

describe('Searching the governing documents', () => {
  it.each(['RH-70001', 'rh70001', 'rh 70001', 'RH 70001', '70001'])(
    'finds a document by its number, written %s, before those that mention it (GD-01)',
    (query) => {
      expect(found(query)[0]).toBe('RH-70001');
      expect(index.find(query).hits[0]?.where).toBe('number');
    },
  );

  it('finds a number by its beginning, and takes no number out of the middle of another', () => {
    expect(found('7000').slice(0, 3)).toEqual(['RH-70001', 'RH-70002', 'RH-70003']);
    expect(found('70002')).toEqual(['RH-70002']);
  });

  it('pays no heed to case and hyphens', () => {
    expect(found('mt säkerhetssamordnaren')).toEqual(['RH-70001']);
    expect(found('MT-SÄKERHETSSAMORDNAREN')).toEqual(['RH-70001']);
    expect(found('mtsäkerhetssamordnaren')).toEqual(['RH-70001']);
  });

  it('keeps å ä ö apart from a and o', () => {
    expect(found('häng')).toEqual(['RH-70003']);
    expect(found('hang')).toEqual([]);
    expect(found('hogt')).toEqual([]);
  });

  it.each(['infusionspmp', 'infusionspupm', 'infusionspuump', 'infusionsbump', 'infusionspump'])(
    'finds a word with one letter wrong, missing, too many or swapped: %s',
    (query) => expect(found(query)).toEqual(['RH-70003']),
  );

  it('takes words below five letters as they are written', () => {
    expect(found('påse')).toEqual(['RH-70003']);
    expect(found('pose')).toEqual([]);
  });

  it('finds a short form by its long one and the other way about, explained in a text', () => {
    expect(found('mtp').sort()).toEqual(['RH-70001', 'RH-70002']);
    expect(found('medicintekniska produkter').sort()).toEqual(['RH-70001', 'RH-70002']);
    expect(found('medicinteknisk produkt').sort()).toEqual(['RH-70001', 'RH-70002']);
  });

  it('knows the short forms that the region has decided', () => {
    expect(found('FSN')[0]).toBe('RH-70001');
  });

  it('finds a part of a compound', () => {
    expect(found('pump')).toEqual(['RH-70003']);
    expect(found('samordnare')).toEqual(['RH-70001']);
  });

  it('ranks a title above a heading, and a heading above a text', () => {
    expect(found('ansvar')).toEqual(['RH-70002', 'RH-70001']);
    expect(found('kylvätska')).toEqual(['RH-70002', 'XY-170002']);
  });

  it('puts what is withdrawn behind what applies, and still finds it', () => {
    const gone = aDocument('RH-70009', 'Kateter', [], { status: 'withdrawn' });
    const used = aDocument('RH-70010', 'Annat', [['Syfte', 'Om kateter.']]);
    expect(found('kateter', indexOf([gone, used]))).toEqual(['RH-70010', 'RH-70009']);
    expect(found('RH-70009', indexOf([gone, used]))).toEqual(['RH-70009']);
  });

  it('tells the section of a hit, the one with most of the words', () => {
    const [hit] = index.find('meddelandet avdelningen').hits;
    expect([hit?.entry.headings[hit.place ?? -1], hit?.where]).toEqual(['Ansvar', 'text']);
    expect(index.find('kylvätska').hits[0]).toMatchObject({ where: 'heading', place: 1 });
  });

  it('asks for all words, and says so when no document has them all', () => {
    expect(found('pumpen start')).toEqual(['RH-70003']);
    const some = index.find('pumpen obefintligt');
    expect([some.isPartial, some.hits.length]).toEqual([true, 1]);
    expect(index.find('obefintligt')).toMatchObject({ isPartial: false, total: 0 });
  });

  it('narrows to type, administration, process and status', () => {
    expect(index.find('kylvätska', { type: 'riktlinje' }).total).toBe(1);
    expect(index.find('kylvätska', { status: 'inForce' }).hits[0]?.entry.number).toBe('RH-70002');
    expect(index.find('', { administration: 'sjukhuset' }).total).toBe(1);
    expect(index.find('', { process: 'Medicinteknik', status: 'withdrawn' }).total).toBe(0);
  });

  it('lists all by title, by Swedish rules, while nothing is asked', () => {
    expect(found('')).toEqual(['RH-70002', 'XY-170002', 'RH-70001', 'RH-70003']);
  });

  it('finds numbers, titles and headings before the texts are there', () => {
    const first = indexOf(all, false);
    expect(found('åderlåtning', first)).toEqual(['RH-70003']);
    expect(found('kylvätska', first)).toEqual(['RH-70002']);
    expect(found('påsen', first)).toEqual([]);
  });

  it('takes any query, however long or strange', () => {
    expect(found(`${'rutin '.repeat(500)}`)).toEqual(found('rutin'));
    expect(found('.*+?^$()[]{}|\\ <script> %00 \u{1f600}')).toEqual([]);
    expect(found('constructor __proto__')).toEqual([]);
  });
});

describe('An index whose texts come in steps', () => {
  it('finds numbers and titles meanwhile, and in a text once all of it has come', async () => {
    const { catalogue, segments } = buildSearchIndex(all);
    const index = createSearchIndex(catalogue);
    const found: number[] = [];
    for (const [number, segment] of segments.entries()) {
      await index.addTextInSteps(number, segment, () => {
        found.push(index.find('kylvätska bytas').hits.length, index.find('RH-70001').hits.length);
        return Promise.resolve();
      });
    }
    expect(found).toEqual([1, 1]);
    expect(index.find('avdelningen').hits.map(({ entry }) => entry.number)).toEqual(['RH-70001']);
  });
});
