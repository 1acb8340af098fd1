import { basisForm } from '../../../bot/documents/basisForm';
import type { BasisPart, BasisRow } from '../../../bot/documents/basisSheet';
import type { Line } from '../../../bot/documents/form';
import { emptySheet, sampleSheet } from './samples';

const shown = ({ label, text }: Line): string => (label === undefined ? text : `${label} ${text}`);
const form = basisForm(sampleSheet, 'sv');
const [notice, dialogue, results, assessment] = form.sections;
const rowOf = (id: string, of = dialogue): readonly (readonly string[])[] =>
  of!
    .table!.rows.map((cells) => cells.map((lines) => lines.map(shown)))
    .find(([name]) => name![0]!.startsWith(id))!;
const withPart = (part: BasisPart): readonly string[] => {
  const row: BasisRow = { id: 'B1-99', question: 'Ny fråga', parts: [part] };
  return rowOf('B1-99', basisForm({ ...sampleSheet, rows: [row] }, 'sv').sections[1])[1]!;
};

describe('Bilaga 1 as it is printed (SN-17)', () => {
  it('is headed by the notice at hand (B1-01)', () => {
    expect(form.title).toBe('Bilaga 1 Mailmall (RH-15405) – FSN-2026-0042 Nordpump 500');
    expect(notice!.heading).toBe('Aktuellt säkerhetsmeddelande');
    expect(notice!.lines.map(shown)).toEqual([
      'Nummer: FSN-2026-0042',
      'Produkt: Nordpump 500',
      'Tillverkare: Nordpump AB',
      'Identifierare: 07350012345677, NP-500',
      'Vad är fel: Larmet kan utebli vid lågt batteri.',
    ]);
  });

  it('records the search words, the hit and the contract number, who is responsible and who answered when (B1-02, B1-03)', () => {
    expect(rowOf('B1-02')).toEqual([
      ['B1-02 Sökning i avtalsdatabas'],
      [
        'Ange sökord: nordpump infusionspump',
        '☒ Träff',
        '☐ Ingen träff',
        'Avtalsnummer: AVT-2024-117',
      ],
      [
        'Inköp och upphandling',
        'Om träff skicka avtalsnummer till logistikservice',
        'Besvarat av: Inga Köpman, 2026-03-23 14:05',
      ],
    ]);
  });

  it('tells a search without a hit from one that nobody has made (B1-04, B1-05)', () => {
    expect(rowOf('B1-04')[1]).toEqual(['Ange sökord: NP-500', '☐ Träff', '☒ Ingen träff']);
    const blank = rowOf('B1-04', basisForm(emptySheet, 'sv').sections[1]);
    expect(blank[1]).toEqual(['Ange sökord: –', '☐ Träff', '☐ Ingen träff']);
    expect(blank[2]).toEqual(['Inte besvarat']);
  });

  it('puts the customers below the table, and names the file that holds more (B1-06, B1-13)', () => {
    expect(rowOf('B1-06')[1]).toEqual([
      'Se Resultat nedanför tabellen.',
      'Bilagor: kunder-nordpump.xlsx',
    ]);
    expect(results!.lines.map(shown)).toEqual([
      'B1-06 Sökning på vilka kunder som köpt produkten: Intensivvårdsavdelningen: 4\nHemsjukvård Norr AB: 2',
      'Bilagor: fsn-nordpump-500.pdf',
    ]);
  });

  it('has a box for each inventory system, and for one that the form does not print (B1-07)', () => {
    expect(rowOf('B1-07')[1]).toEqual(['☒ Medusa', '☐ Faciliate', '☐ Sesam', '☒ Annat']);
  });

  it('says whether the sender wants a reply, and who gives it (B1-08 … B1-11)', () => {
    expect(rowOf('B1-08').slice(1)).toEqual([
      ['☒ Ja', '☐ Nej'],
      ['Vem svarar? Mia Samordnare', 'Besvarat av: Mia Samordnare, 2026-03-24 09:00'],
    ]);
    expect(rowOf('B1-10')[1]).toEqual(['☐ Ja', '☒ Nej']);
  });

  it('ends with the assessment (B1-12)', () => {
    expect(assessment).toEqual({
      heading: 'Utifrån ovan underlag görs en bedömning om lämplig hantering',
      lines: [
        { text: 'Utskick till berörda avdelningar.\nMTH byter batteri.' },
        { label: 'Bedömt av:', text: 'Mia Samordnare, 2026-03-24 10:00' },
      ],
    });
  });

  it('prints a row without a number by its question alone (SN-15)', () => {
    expect(rowOf('Lager')).toEqual([
      ['Lager och beställning'],
      ['Lagervara?', '☒ Ja', '☐ Nej', 'Närförråd?', '☐ Ja', '☒ Nej', 'Beställs genom Inköpsstöd'],
      ['Logistikservice', 'Besvarat av: Lars Lager, 2026-03-24 08:31'],
    ]);
  });

  it.each([
    [{ kind: 'yesNo', question: 'Lagervara?' }, ['Lagervara?', '☐ Ja', '☐ Nej']],
    [{ kind: 'yesNo', value: false }, ['☐ Ja', '☒ Nej']],
    [{ kind: 'reply' }, ['☐ Ja', '☐ Nej']],
    [{ kind: 'result' }, ['–']],
    [{ kind: 'text', value: '' }, ['–']],
    [{ kind: 'contractNumber' }, ['Avtalsnummer: –']],
    [{ kind: 'options', options: ['Medusa'], chosen: [] }, ['☐ Medusa']],
  ] as const)('prints the rows that it is given: %j', (part, expected) => {
    expect(withPart(part)).toEqual(expected);
  });

  it('is a blank template before anybody has answered', () => {
    const blank = basisForm({ ...emptySheet, rows: [] }, 'sv').sections;
    expect(blank[2]!.lines).toEqual([{ text: '–' }]);
    const { assessment: _, ...unassessed } = emptySheet;
    expect(basisForm(unassessed, 'sv').sections[3]!.lines).toEqual([{ text: '–' }]);
  });

  it('has the same rows in English', () => {
    const english = basisForm(sampleSheet, 'en');
    expect(english.sections[1]!.table!.columns).toEqual(['Question', 'Answer', 'Responsible']);
    expect(rowOf('B1-04', english.sections[1])[1]).toEqual([
      'Search words: NP-500',
      '☐ Hit',
      '☒ No hit',
    ]);
  });
});
