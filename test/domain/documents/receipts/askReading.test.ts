import {
  askReading,
  type OpenReading,
  readersByDirectory,
} from '../../../../src/domain/documents/receipts/askReading';
import { concernedByDocument } from '../../../../src/domain/documents/receipts/concernedByDocument';
import { aStranger, aUnit, aUnitWithout } from '../../../support/builders';
import { aProvider } from '../../../support/dispatchBuilders';
import {
  aGoverningDocument,
  aMetadata,
  anEdition,
  theDocumentSettings,
  theEditor,
  theOwner,
} from '../../../support/readingBuilders';

const hospital = aUnitWithout(['channel', 'head', 'substitute', 'parentKey'], {
  key: 'sjukhuset',
  name: 'Sjukhuset',
  kind: 'administration',
});
const mute = aUnitWithout(['channel', 'mailbox'], { key: 'stum', name: 'Stumma enheten' });
const elsewhere = aUnitWithout(['parentKey'], { key: 'narsjuk', name: 'Närsjukvården' });
const units = [hospital, aUnit(), aUnit({ key: 'med', name: 'Medicin 31' }), mute, elsewhere];

const open = (number: string, missing = 3): OpenReading => ({
  number,
  edition: '1',
  unitKey: 'iva',
  missing,
});
const ask = (
  wish: Parameters<typeof askReading>[1],
  { by = theEditor, waiting = [] as readonly OpenReading[], document = aGoverningDocument() } = {},
) =>
  askReading(document, wish, waiting, {
    by,
    today: '2026-03-23',
    settings: theDocumentSettings,
    units,
  });
const refused = (...of: Parameters<typeof ask>) => {
  const result = ask(...of);
  return result.ok ? undefined : result.refusal;
};

describe('Asking units to read an edition (X-22)', () => {
  it('asks a whole administration through its departments, each by its own day and way', () => {
    const result = ask({ unitKeys: ['sjukhuset'] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        matters: [
          { unitKey: 'iva', edition: '1', dueOn: '2026-04-06', joinerDays: 30 },
          { unitKey: 'med', number: 'RH-100', changeNote: 'Nytt i utgåva 1.' },
        ],
        unreachable: ['Stumma enheten'],
      },
    });
  });

  it('is for editors and the owner of the document', () => {
    expect(refused({ unitKeys: ['iva'] }, { by: aStranger })).toEqual({
      code: 'reading/not-the-editor',
    });
    expect(ask({ unitKeys: ['iva'] }, { by: theOwner }).ok).toBe(true);
  });

  it('asks for an edition in force only', () => {
    const document = aGoverningDocument({ editions: [] });
    expect(refused({ unitKeys: ['iva'] }, { document })?.code).toBe('reading/not-in-force');
  });

  it('asks for the edition of a revision, for which what was confirmed still counts (X-20)', () => {
    const document = aGoverningDocument({ editions: [anEdition('3'), anEdition('3.1')] });
    expect(ask({ unitKeys: ['iva'] }, { document })).toMatchObject({
      value: { matters: [{ edition: '3' }] },
    });
  });

  it('takes a day of its own, unless it has passed', () => {
    expect(ask({ unitKeys: ['iva'], dueOn: '2026-03-30' })).toMatchObject({
      value: { matters: [{ dueOn: '2026-03-30' }] },
    });
    expect(refused({ unitKeys: ['iva'], dueOn: '2026-03-22' })?.code).toBe('reading/day-passed');
    expect(refused({ unitKeys: ['iva'], dueOn: 'snart' })?.code).toBe('reading/day-passed');
  });

  it('names units that are not there, not concerned or not reached (X-23)', () => {
    expect(refused({ unitKeys: [] })?.code).toBe('reading/no-units');
    expect(refused({ unitKeys: ['iva', 'borta'] })).toEqual({
      code: 'reading/units-missing',
      keys: ['borta'],
    });
    expect(refused({ unitKeys: ['narsjuk'] })).toEqual({
      code: 'reading/not-concerned',
      units: ['Närsjukvården'],
    });
    expect(refused({ unitKeys: ['stum'] })).toEqual({
      code: 'reading/unreachable',
      units: ['Stumma enheten'],
    });
  });

  it('asks no unit beyond its limit, and says what is open there', () => {
    const waiting = [open('RH-7'), open('RH-8')];
    expect(refused({ unitKeys: ['iva', 'med'] }, { waiting })).toEqual({
      code: 'reading/too-many-open',
      most: 2,
      units: [{ unit: 'Intensivvårdsavdelningen', open: ['RH-7', 'RH-8'] }],
    });
  });

  it('counts neither what everybody has answered nor the same document', () => {
    const waiting = [open('RH-7'), open('RH-8', 0), open('RH-100')];
    expect(ask({ unitKeys: ['iva'] }, { waiting }).ok).toBe(true);
  });
});

describe('The units a document concerns (X-23)', () => {
  it('are those named and all below them', () => {
    const keys = concernedByDocument(aMetadata(), units).map(({ key }) => key);
    expect(keys).toEqual(['sjukhuset', 'iva', 'med', 'stum']);
  });

  it('are found in a directory that goes in circles', () => {
    const circle = [aUnit({ key: 'a', parentKey: 'b' }), aUnit({ key: 'b', parentKey: 'a' })];
    expect(concernedByDocument(aMetadata({ concerns: ['a'] }), circle)).toHaveLength(2);
  });

  it('are asked only when they are inside the region', () => {
    const result = askReading(
      aGoverningDocument({
        editions: [anEdition('1', { metadata: aMetadata({ concerns: [aProvider.key] }) })],
      }),
      { unitKeys: [aProvider.key] },
      [],
      { by: theEditor, today: '2026-03-23', settings: theDocumentSettings, units: [aProvider] },
    );
    expect(result).toMatchObject({ refusal: { code: 'reading/unreachable' } });
  });
});

describe('Who is expected where a channel names nobody', () => {
  it('is whoever the directory names, or one for the whole unit', () => {
    expect(readersByDirectory(aUnit())).toMatchObject({
      people: [{ name: 'Anna Berg' }, { name: 'Sten Dahl' }],
    });
    expect(readersByDirectory(aUnitWithout(['head', 'substitute', 'channel']))).toEqual({
      count: 1,
    });
    expect(readersByDirectory(aUnitWithout(['head', 'substitute']))).toEqual({ people: [] });
  });
});
