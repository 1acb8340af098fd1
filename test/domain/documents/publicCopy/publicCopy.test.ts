import { outsideLink } from '../../../../src/domain/documents/publicCopy/outsideLink';
import { publicEntry } from '../../../../src/domain/documents/publicCopy/publicEntry';
import {
  publicChanges,
  publicGroups,
  withdrawnOf,
} from '../../../../src/domain/documents/publicCopy/publicLists';
import { publicPage } from '../../../../src/domain/documents/publicCopy/publicPage';
import type { RoutineReading } from '../../../../src/domain/documents/reading/routineReading';
import {
  aDocument,
  aDocumentDraft,
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theApprover,
  theEditor,
  theOwner,
} from '../../../support/documentBuilders';

const isPublic = aMetadata({ isPublic: true });
const aPublicEdition = anEdition({ metadata: isPublic });
const aPublicDocument = aPublishedDocument({ editions: [aPublicEdition] });

const entryOf = (document = aPublicDocument) => {
  const entry = publicEntry(document);
  if (!entry) throw new Error('The document is not public.');
  return entry;
};
const pageOf = (
  document = aPublicDocument,
  reading: Partial<RoutineReading> = {},
  titles: readonly (readonly [string, string])[] = [],
  today = '2026-03-23',
) =>
  publicPage(
    entryOf(document),
    aReading(reading),
    new Map(titles.map(([number, title]) => [number, { title }])),
    today,
  );

describe('The public copy of a document (GD-10)', () => {
  it('is of the last edition, when that is marked public, and of nothing else', () => {
    expect(publicEntry(aPublishedDocument())).toBeUndefined();
    expect(publicEntry(aPublicDocument)).toMatchObject({ number: 'RH-20001', edition: '1' });
    const noLonger = [aPublicEdition, anEdition({ label: '2' })];
    expect(publicEntry(aPublishedDocument({ editions: noLonger }))).toBeUndefined();
  });

  it('does not come before the edition: the mark of a draft changes nothing', () => {
    const draft = aDocumentDraft({ metadata: isPublic, publishOn: '2026-12-01' });
    expect(publicEntry(aDocument({ draft }))).toBeUndefined();
    expect(publicEntry(aPublishedDocument({ draft }))).toBeUndefined();
    const unmarked = aDocumentDraft({ label: '2' });
    expect(entryOf({ ...aPublicDocument, draft: unmarked }).edition).toBe('1');
  });

  it('names nobody of the workflow, no unit, no draft and no hash', () => {
    const comment = { id: '1', by: theEditor, at: '2026-03-01T09:00:00Z', text: 'Hemligt' };
    const document = aPublishedDocument({
      editions: [
        anEdition({
          metadata: aMetadata({
            ...isPublic,
            concerns: ['psykiatrin'],
            administration: 'sjukhuset',
          }),
        }),
      ],
      draft: aDocumentDraft({ comments: [comment], changeNote: 'Kommande' }),
      withdrawn: { on: '2026-03-20', by: theEditor, reason: 'Internt skäl' },
    });
    const told = JSON.stringify(entryOf(document));
    const inner = [theOwner, theApprover, theEditor].flatMap(({ name, id }) => [name, id]);
    [
      ...inner,
      'prov.example',
      'psykiatrin',
      'Hemligt',
      'Kommande',
      'Internt',
      'aaaa',
      'bbbb',
    ].forEach((word) => expect(told).not.toContain(word));
    expect(told).toContain('Rask Edit PROV MT');
  });

  it('of a withdrawn document tells what applies instead, and has no text to follow', () => {
    const document = {
      ...aPublicDocument,
      withdrawn: { on: '2026-03-20', by: theEditor, reason: 'x', replacedBy: 'RH-20002' },
    };
    const page = pageOf(document);
    expect(page.entry.withdrawn).toEqual({ on: '2026-03-20', replacedBy: 'RH-20002' });
    expect([page.sections, page.references]).toEqual([[], []]);
  });

  it('past its review stays and is flagged (X-21)', () => {
    const past = (today: string) => pageOf(aPublicDocument, {}, [], today);
    expect([past('2027-03-01').isPastReview, past('2027-03-02').isPastReview]).toEqual([
      false,
      true,
    ]);
    expect(past('2027-03-02').sections.length).toBeGreaterThan(0);
  });
});

describe('What a public page points to', () => {
  const related = [
    { documentNumber: 'RH-20002', title: 'Gammal titel' },
    { documentNumber: 'RH-20003', title: 'Intern rutin' },
    { documentNumber: null, title: 'Lokala rutiner' },
  ];
  const document = aPublishedDocument({
    editions: [anEdition({ metadata: aMetadata({ isPublic: true, related }) })],
  });

  it('is a link when it is public too; others are named as the document names them (GD-14)', () => {
    const { named } = pageOf(document, {}, [['RH-20002', 'Ny titel']]);
    expect(named).toEqual([
      {
        kind: 'related',
        number: 'RH-20002',
        title: 'Ny titel',
        isPublic: true,
        isWithdrawn: false,
      },
      {
        kind: 'related',
        number: 'RH-20003',
        title: 'Intern rutin',
        isPublic: false,
        isWithdrawn: false,
      },
      { kind: 'related', title: 'Lokala rutiner', isPublic: false, isWithdrawn: false },
    ]);
  });

  it('has no address when only the internal network reaches it (GD-23)', () => {
    const { references } = pageOf(document, {
      references: [
        { text: 'Vägledning, https://vagledning.example/kyla.', internalOnly: false },
        { text: 'Blankett https://portal.example/b', internalOnly: true },
        { text: 'Handbok https://intranatet/bok', internalOnly: false },
        { text: 'HSLF-FS 2021:52', internalOnly: false },
      ],
    });
    expect(references).toEqual([
      { text: 'Vägledning', href: 'https://vagledning.example/kyla', isInside: false },
      { text: 'Blankett https://portal.example/b', isInside: true },
      { text: 'Handbok https://intranatet/bok', isInside: true },
      { text: 'HSLF-FS 2021:52', isInside: false },
    ]);
  });

  it.each([
    'https://intranatet/bok',
    'https://region.sharepoint.com/sites/kvalitet',
    'http://10.1.2.3/x',
    'https://anna@server.local/x',
    'javascript:alert(1)',
    'Se portalen',
  ])('is no link to what nobody outside can open: %s', (text) => {
    expect(outsideLink(text)).toBeUndefined();
  });
});

describe('The parts of a public page (GD-13)', () => {
  it('stand in the order of the document, no heading more than one deeper than the one before', () => {
    const { sections } = pageOf(aPublicDocument, {
      sections: [
        { heading: 'Syfte', level: 3, text: 'a' },
        { heading: 'Mottagande', level: 3, text: 'b' },
        { heading: 'Djupt', level: 6, text: 'c' },
      ],
      references: [],
      appendices: [],
    });
    expect(sections.map(({ id, depth, heading }) => [id, depth, heading])).toEqual([
      ['avsnitt-1', 2, 'Syfte'],
      ['avsnitt-2', 3, 'Mottagande'],
      ['avsnitt-3', 4, 'Djupt'],
    ]);
  });

  it('list references where the document does, without losing what else stands there', () => {
    const { sections } = pageOf(aPublicDocument, {
      sections: [
        {
          heading: 'Referenser',
          level: 1,
          text: 'Se även:\nVägledning, https://vagledning.example/kyla',
        },
      ],
      appendices: [],
    });
    expect(sections).toMatchObject([
      { heading: 'Referenser', text: 'Se även:', holds: 'references' },
    ]);
  });

  it('hold each definition with its law (GD-29), the appendices (GD-17) and the change note (GD-16)', () => {
    const document = aPublishedDocument({
      editions: [anEdition({ metadata: isPublic, changeNote: 'Ny gräns.' })],
    });
    const { sections } = pageOf(document, {
      sections: [{ heading: 'Definitioner', level: 1, text: 'Produkt: sak enligt MDR' }],
      references: [],
    });
    expect(sections).toMatchObject([
      { terms: [{ term: 'Produkt', laws: ['MDR'] }] },
      { holds: 'changeNote', text: 'Ny gräns.' },
      { heading: 'Bilaga 1 Avläsning', text: 'Datum och temperatur.' },
    ]);
  });
});

describe('The list of public documents', () => {
  const named = (number: string, title: string, type: 'rutin' | 'riktlinje' = 'rutin') =>
    entryOf(
      aPublishedDocument({
        number,
        editions: [anEdition({ metadata: aMetadata({ isPublic: true, title, type }) })],
      }),
    );

  it('is grouped by type and sorted the Swedish way', () => {
    const entries = [
      ...[named('RH-1', 'Övervakning'), named('RH-2', 'Ambulans'), named('RH-3', 'Ärenden')],
      ...[named('RH-4', 'Åtgärder'), named('RH-5', 'Hygien', 'riktlinje')],
    ];
    expect(publicGroups(entries).map((one) => [one.type, one.entries.map((e) => e.title)])).toEqual(
      [
        ['rutin', ['Ambulans', 'Åtgärder', 'Ärenden', 'Övervakning']],
        ['riktlinje', ['Hygien']],
      ],
    );
  });

  it('keeps what is withdrawn apart, and tells what has changed with the latest first', () => {
    const gone = entryOf({
      ...aPublicDocument,
      withdrawn: { on: '2026-03-20', by: theEditor, reason: 'x' },
    });
    const entries = [gone, named('RH-2', 'Ambulans')];
    expect(publicGroups(entries).flatMap((one) => one.entries.map((e) => e.number))).toEqual([
      'RH-2',
    ]);
    expect(withdrawnOf(entries)).toEqual([gone]);
    expect(
      publicChanges(entries, 2).map(({ entry, on, what }) => [entry.number, on, what]),
    ).toEqual([
      ['RH-20001', '2026-03-20', 'withdrawn'],
      ['RH-2', '2025-03-01', { edition: '1', note: '' }],
    ]);
  });
});
