import { readRoutine } from '../../../../src/domain/documents/reading/readRoutine';
import { textSource } from '../../../../src/domain/documents/reading/sourceLine';

const read = (text: string) => readRoutine(textSource(text));

const header = (page: number): string =>
  [
    'OBS! Utskriven version kan vara inaktuell.',
    'Senaste versionen hittar du via intranätet under "styrande dokument" eller vårdgivarwebben.',
    'Gäller för: Region Norrviken',
    'Rutin: Provtagning av endoskop – beställning, bedömning och',
    'uppföljning',
    'RH-8123',
    `Sida ${page} av 3`,
    'Fastställd av: Divisionschef, Fastställt: 2025-02-11',
    'Huvudförfattare: Nilsson Eva ADH VHYG',
    '',
  ].join('\n');

const pages = [
  `${header(1)}Syfte

Rutinen talar om hur endoskop provtas så att ingen patient smittas av ett instrument som inte är
rent.

Genomförande

Provtagning
Kontakta vardhygien@norrviken.example innan provet tas. Verksamheten spolar instrumentet och
`,
  `${header(2)}samlar upp vätskan i ett sterilt rör:
• före klockan 14
• i kylväska, om det är varmare än
  åtta grader

Bedömning
Laboratoriet svarar inom fem dagar.
Vårdhygien:   vardhygien@norrviken.example
Laboratoriet, provmottagning lab@norrviken.example

https://vardhandboken.example/endoskop
mailto:vardhygien@norrviken
`,
  `${header(3)}Relaterad till följande processer och rutiner
RH-4711 Rengöring av endoskop
RH-10022 Medicintekniska produkter (hantering i
Närsjukvården)

Referenser
SOSFS 2015:10 Basal hygien
Handbok för laboratoriet (åtkomst endast via regionens nät)

Uppdaterat från föregående version
Gränsvärdet är sänkt.

Bilaga 1 Protokoll

Endoskop nummer:
`,
];

describe('Reading a routine', () => {
  const routine = read(pages.join('\f'));

  it('takes number, type, title, scope, approver, day and author from the header (GD-01 … GD-07)', () => {
    expect(routine).toMatchObject({
      documentNumber: 'RH-8123',
      type: 'Rutin',
      title: 'Provtagning av endoskop – beställning, bedömning och uppföljning',
      scope: 'Region Norrviken',
      approvedBy: 'Divisionschef',
      approvedOn: '2025-02-11',
      mainAuthor: 'Nilsson Eva ADH VHYG',
    });
  });

  it('finds the sections and their levels (GD-13)', () => {
    expect(routine.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['Syfte', 1],
      ['Genomförande', 1],
      ['Provtagning', 2],
      ['Bedömning', 2],
      ['Relaterad till följande processer och rutiner', 1],
      ['Referenser', 1],
      ['Uppdaterat från föregående version', 1],
    ]);
  });

  it('joins what a page break or the width of the paper has parted, without the header between (GD-08, GD-09)', () => {
    expect(routine.sections[2]?.text).toBe(
      [
        'Kontakta vardhygien@norrviken.example innan provet tas. Verksamheten spolar instrumentet och samlar upp vätskan i ett sterilt rör:',
        '• före klockan 14',
        '• i kylväska, om det är varmare än åtta grader',
      ].join('\n'),
    );
  });

  it('keeps the lines of a list of mailboxes apart', () => {
    expect(routine.sections[3]?.text).toBe(
      [
        'Laboratoriet svarar inom fem dagar.',
        'Vårdhygien: vardhygien@norrviken.example',
        'Laboratoriet, provmottagning lab@norrviken.example',
      ].join('\n'),
    );
  });

  it('names each mailbox once, by the unit it stands under', () => {
    expect(routine.mailboxes).toEqual([
      { name: 'Vårdhygien', address: 'vardhygien@norrviken.example' },
      { name: 'Laboratoriet, provmottagning', address: 'lab@norrviken.example' },
    ]);
  });

  it('finds the documents it belongs with, over more than one line (GD-14)', () => {
    expect(routine.related).toEqual([
      { documentNumber: 'RH-4711', title: 'Rengöring av endoskop' },
      {
        documentNumber: 'RH-10022',
        title: 'Medicintekniska produkter (hantering i Närsjukvården)',
      },
    ]);
  });

  it('marks a reference that only the internal network reaches (GD-15, GD-23)', () => {
    expect(routine.references).toEqual([
      { text: 'SOSFS 2015:10 Basal hygien', internalOnly: false },
      { text: 'Handbok för laboratoriet', internalOnly: true },
    ]);
  });

  it('keeps the change note, the appendices and the links (GD-16, GD-17)', () => {
    expect(routine.changeNote).toBe('Gränsvärdet är sänkt.');
    expect(routine.appendices).toEqual([
      { number: 1, title: 'Protokoll', text: 'Endoskop nummer:' },
    ]);
    expect(routine.links).toEqual(['https://vardhandboken.example/endoskop']);
  });

  it('finds type, number and title that stand above the text, each on a line', () => {
    expect(
      read(
        'Riktlinje\nTvätt av textilier\nRH-2001\nInnehållsansvarig: Eva Nilsson\n\nSyfte\nAtt prova.\n',
      ),
    ).toMatchObject({
      documentNumber: 'RH-2001',
      type: 'Riktlinje',
      title: 'Tvätt av textilier',
      mainAuthor: 'Eva Nilsson',
      sections: [{ heading: 'Syfte', text: 'Att prova.' }],
    });
    expect(read('Rutin: Tvätt\n\nSyfte\nAtt prova.\n')).toMatchObject({
      type: 'Rutin',
      title: 'Tvätt',
    });
    expect(read('RH-2001 Tvätt av textilier\n\nSyfte\nAtt prova.\n')).toMatchObject({
      documentNumber: 'RH-2001',
      title: 'Tvätt av textilier',
    });
  });

  it('says nothing that the document does not say', () => {
    expect(read('Syfte\nAtt prova.')).toEqual({
      documentNumber: null,
      type: null,
      title: null,
      scope: null,
      approvedBy: null,
      approvedOn: null,
      mainAuthor: null,
      sections: [{ heading: 'Syfte', level: 1, text: 'Att prova.' }],
      related: [],
      references: [],
      changeNote: null,
      appendices: [],
      mailboxes: [],
      links: [],
    });
  });
});

describe('Reading a guideline', () => {
  const guideline = read(`Syfte

Riktlinjen beskriver hur produkter tillverkas i den egna verksamheten, för

att de ska vara lika säkra som köpta produkter.



Målgrupp

Riktlinjen gäller den som tillverkar. Dokumentet Förklaring om egentillverkning (åtkomst endast via

regionens nät) undertecknas.



Definitioner

MDR (EU) 2017/745

Medicinteknisk produkt: en produkt med medicinskt ändamål.



Innehållsansvarig

Maria Lund, chefläkare, Regionkontoret
`);

  it('is not misled by an empty line between all lines', () => {
    expect(guideline.sections[0]?.text).toBe(
      'Riktlinjen beskriver hur produkter tillverkas i den egna verksamheten, för att de ska vara lika säkra som köpta produkter.',
    );
  });

  it('knows its kind by its own words, and who answers for it (GD-20)', () => {
    expect(guideline).toMatchObject({
      type: 'Riktlinje',
      mainAuthor: 'Maria Lund, chefläkare, Regionkontoret',
    });
  });

  it('has the law above the terms that it defines (GD-29)', () => {
    expect(guideline.sections.slice(2, 4)).toEqual([
      { heading: 'Definitioner', level: 1, text: '' },
      {
        heading: 'MDR (EU) 2017/745',
        level: 2,
        text: 'Medicinteknisk produkt: en produkt med medicinskt ändamål.',
      },
    ]);
  });

  it('tells of a document that only the internal network reaches (GD-23)', () => {
    expect(guideline.references).toEqual([
      { text: 'Förklaring om egentillverkning', internalOnly: true },
    ]);
  });
});
