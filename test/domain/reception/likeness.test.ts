import { makerKey } from '../../../src/domain/matching/makerName';
import type { LikelyRelative } from '../../../src/domain/notices/incoming';
import type { NoticeFieldName, NoticeFields } from '../../../src/domain/notices/noticeFields';
import { likenessOf } from '../../../src/domain/reception/likeness';
import { createLikenessIndex } from '../../../src/domain/reception/likenessIndex';
import { usualLikeness } from '../../../src/domain/reception/likenessSettings';
import {
  type ComparableNotice,
  type NoticeFacts,
  toNoticeFacts,
} from '../../../src/domain/reception/noticeFacts';

type Said = { readonly [Name in NoticeFieldName]?: string };

const fieldsOf = (said: Said): NoticeFields =>
  Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      { values: value.split('; '), evidence: [], confidence: 1 },
    ]),
  );
const letter =
  'Batteriet i Infusor 12 kan lossna under användning. Orsaken är ett byte av leverantör. ' +
  'Behandlingen kan fördröjas. Leta upp berörda pumpar och ställ undan dem till dess att de har rättats.';
const said: Said = {
  productName: 'Infusor 12',
  manufacturer: 'Nordpump AB',
  fsnReference: 'NP-2026-07',
  fscaReference: 'FSCA-NP-2026-3',
  noticeDate: '2026-03-20',
  catalogueNumbers: 'IN-12; IN-12B',
};

/** The maker's letter, as it came first; `unsaid` leaves fields out. */
const aNotice = (
  rest: Partial<ComparableNotice> & { readonly said?: Said } = {},
  ...unsaid: readonly NoticeFieldName[]
): NoticeFacts => {
  const fields = { ...fieldsOf({ ...said, ...rest.said }) };
  const left = Object.entries(fields).filter(([name]) => !unsaid.includes(name as NoticeFieldName));
  return toNoticeFacts(
    {
      key: 'FSN-2026-0001',
      receivedAt: '2026-03-23T08:00:00.000Z',
      subject: 'Säkerhetsmeddelande Infusor 12',
      text: letter,
      ...rest,
      fields: Object.fromEntries(left),
    },
    makerKey,
  );
};
const first = aNotice();
const toFirst = (newcomer: NoticeFacts): LikelyRelative =>
  likenessOf({ ...newcomer, key: 'FSN-2026-0002' }, first, usualLikeness);
const codesOf = ({ reasons }: LikelyRelative): readonly string[] => reasons.map(({ code }) => code);

describe('The same notice by another way (X-07)', () => {
  it('is proposed when it is the same letter, with its reasons, weightiest first', () => {
    expect(toFirst(aNotice())).toEqual({
      key: 'FSN-2026-0001',
      relation: 'duplicate',
      likeness: 1,
      reasons: [
        { code: 'same-fsn', quote: 'NP-2026-07' },
        { code: 'same-fsca', quote: 'FSCA-NP-2026-3' },
        { code: 'same-text', quote: '100 %' },
        { code: 'same-product', quote: 'infusor 12' },
        { code: 'same-catalogue-number', quote: 'IN12' },
        { code: 'same-maker' },
        { code: 'close-in-time' },
      ],
    });
  });

  it.each<[string, NoticeFacts]>([
    [
      'a colleague’s forwarded copy',
      aNotice({
        subject: 'VB: Säkerhetsmeddelande Infusor 12',
        text: `Hej, detta kom i dag.\nMvh Kim\n\nFrån: Nordpump\nSkickat: i går\nÄmne: Infusor\n\n${letter}`,
      }),
    ],
    [
      'a copy whose numbers could not be read',
      aNotice({}, 'fsnReference', 'fscaReference', 'catalogueNumbers', 'noticeDate'),
    ],
    [
      'an authority’s own words about it',
      aNotice(
        {
          text: 'Läkemedelsverket vill göra användare uppmärksamma på att tillverkaren har lämnat ett meddelande.',
          said: { regulatorReference: '5.1.1-2026-100001', noticeDate: '2026-03-29' },
        },
        'fsnReference',
        'catalogueNumbers',
      ),
    ],
    [
      'an authority’s words that give no number at all, within the month',
      aNotice(
        { text: '', said: { regulatorReference: '5.1.1-2026-100001', noticeDate: '2026-03-29' } },
        'fsnReference',
        'fscaReference',
        'catalogueNumbers',
      ),
    ],
    [
      'a version in another language',
      aNotice({
        subject: 'Field Safety Notice',
        text: 'The battery of the pump may come loose during use because of a change of supplier.',
        said: { productName: 'Infusor 12 infusion pump', noticeDate: '2026-03-24' },
      }),
    ],
    [
      'one under the short name of its maker',
      aNotice({ text: '', said: { manufacturer: 'NORDPUMP Sverige AB' } }, 'fscaReference'),
    ],
  ])('is proposed for %s', (_, newcomer) => {
    const found = toFirst(newcomer);
    expect([found.relation, found.likeness >= usualLikeness.propose]).toEqual(['duplicate', true]);
  });

  it.each<[string, NoticeFacts]>([
    [
      'another matter of one product, though the letters are alike',
      aNotice({ said: { fsnReference: 'NP-2026-19', fscaReference: 'FSCA-NP-2026-8' } }),
    ],
    [
      'another maker’s notice of the same number',
      aNotice(
        {
          said: { manufacturer: 'Lysmed AB', productName: 'Kateter X', catalogueNumbers: 'K-1' },
          text: 'Spetsen kan gå av när katetern dras ut, kontrollera den före varje användning noga.',
        },
        'fscaReference',
      ),
    ],
    [
      'a later matter of one product that gives no number',
      aNotice(
        { receivedAt: '2027-03-23T08:00:00.000Z', text: '' },
        'fsnReference',
        'fscaReference',
        'catalogueNumbers',
        'noticeDate',
      ),
    ],
    [
      'a notice of which nothing was read',
      aNotice({ text: '' }, ...(Object.keys(said) as NoticeFieldName[])),
    ],
  ])('is not proposed for %s', (_, newcomer) => {
    expect(toFirst(newcomer).likeness).toBeLessThan(usualLikeness.propose);
  });

  it('says what speaks against it, too', () => {
    const other = aNotice({
      said: { fsnReference: 'NP-2026-19', fscaReference: 'FSCA-NP-2026-8' },
    });
    expect(codesOf(toFirst(other))).toEqual(expect.arrayContaining(['other-fsn', 'other-fsca']));
  });

  it('is told by the device’s own number, written with or without its leading zero', () => {
    const bare: readonly NoticeFieldName[] = ['fsnReference', 'fscaReference', 'catalogueNumbers'];
    const one = aNotice({ said: { udiDi: '7350000000015' } }, ...bare);
    const other = aNotice({ said: { udiDi: '07350000000015' } }, ...bare);
    expect(codesOf(likenessOf(one, other, usualLikeness))).toContain('same-udi');
  });

  it('is proposed from the likeness on that the region has set', () => {
    const index = createLikenessIndex([first]);
    const poor = {
      ...aNotice({ text: '' }, 'fsnReference', 'fscaReference'),
      key: 'FSN-2026-0002',
    };
    expect(index.similar(poor, usualLikeness)).toHaveLength(1);
    expect(index.similar(poor, { ...usualLikeness, propose: 0.999 })).toEqual([]);
  });
});

describe('A newer version of a notice (X-08)', () => {
  it.each<[string, NoticeFacts, string]>([
    [
      'says which notice it replaces',
      aNotice(
        { said: { fsnReference: 'NP-2026-31' }, supersedes: ['NP 2026-07'] },
        'fscaReference',
      ),
      'supersedes',
    ],
    [
      'bears a later edition of its number',
      aNotice({ said: { fsnReference: 'NP-2026-07-U1' } }),
      'later-revision',
    ],
    [
      'calls itself an update',
      aNotice({
        subject: 'Uppdaterat säkerhetsmeddelande: Infusor 12',
        said: { fsnReference: 'NP-2026-31', noticeDate: '2026-04-20' },
      }),
      'says-update',
    ],
    [
      'bears a later date in the same matter',
      aNotice({ text: `Fler pumpar berörs. ${letter}`, said: { noticeDate: '2026-04-20' } }),
      'later-date',
    ],
  ])('%s', (_, newcomer, code) => {
    const found = toFirst(newcomer);
    expect([found.relation, found.reasons[0]?.code]).toEqual(['update', code]);
    expect(found.likeness).toBeGreaterThan(usualLikeness.propose);
  });

  it('is no update for being an authority’s later copy or a later translation', () => {
    const copy = aNotice({ speaker: 'authority', said: { noticeDate: '2026-03-29' } });
    const translation = aNotice({
      text: 'The battery may come loose during use, and so on.',
      said: { noticeDate: '2026-03-29' },
    });
    expect([toFirst(copy).relation, toFirst(translation).relation]).toEqual([
      'duplicate',
      'duplicate',
    ]);
  });

  it('is no update for offering a software update', () => {
    const subject = 'Säkerhetsmeddelande: uppdatering av programvara i Infusor 12';
    expect(toFirst(aNotice({ subject })).relation).toBe('duplicate');
  });

  it('is the same notice when two copies of one update come', () => {
    const subject = 'Uppdaterat säkerhetsmeddelande: Infusor 12';
    const update = aNotice({ subject, said: { fsnReference: 'NP-2026-31' } });
    expect(likenessOf(update, { ...update, key: 'FSN-2026-0003' }, usualLikeness).relation).toBe(
      'duplicate',
    );
  });

  it('does not become the older one when that arrives last', () => {
    const update = aNotice({ said: { fsnReference: 'NP-2026-07-U1' }, supersedes: [] });
    const late = likenessOf(first, update, usualLikeness);
    expect([late.relation, late.reasons[0]?.code]).toEqual(['duplicate', 'older-version']);
    const replacing = aNotice({ said: { fsnReference: 'NP-2026-31' }, supersedes: ['NP-2026-07'] });
    expect(codesOf(likenessOf(first, replacing, usualLikeness))[0]).toBe('older-version');
  });
});

describe('A reminder', () => {
  it('is told apart from a second copy', () => {
    const found = toFirst(aNotice({ subject: 'Påminnelse: Säkerhetsmeddelande Infusor 12' }));
    expect([found.relation, found.reasons[0]?.code]).toEqual(['reminder', 'says-reminder']);
  });
});

describe('Finding relatives among many notices (X-07)', () => {
  const others = Array.from({ length: 300 }, (_, number) =>
    aNotice({
      key: `FSN-2025-${1_000 + number}`,
      receivedAt: '2025-03-23T08:00:00.000Z',
      text: `Ett annat fel nummer ${number} i en annan sak av tillverkaren, som inte har med detta att göra alls.`,
      said: {
        productName: `Lysmed ${number}`,
        fsnReference: `LM-2025-${1_000 + number}`,
        fscaReference: `FSCA-LM-2025-${1_000 + number}`,
        catalogueNumbers: `L-${1_000 + number}`,
      },
    }),
  );

  it('finds the relative and nothing else, and never the notice itself', () => {
    const index = createLikenessIndex([...others, first]);
    const newcomer = { ...aNotice(), key: 'FSN-2026-0002' };
    expect(index.similar(newcomer, usualLikeness).map(({ key }) => key)).toEqual(['FSN-2026-0001']);
    expect(index.similar(first, usualLikeness)).toEqual([]);
  });

  it('finds what a comparison with every notice finds', () => {
    const index = createLikenessIndex([...others, first]);
    const newcomers = [
      aNotice({ text: '' }),
      aNotice({}, 'fsnReference', 'fscaReference'),
      others[7] as NoticeFacts,
    ];
    for (const facts of newcomers) {
      const newcomer = { ...facts, key: 'FSN-2026-0002' };
      const all = [...others, first].map((one) => likenessOf(newcomer, one, usualLikeness));
      const proposed = all.filter(({ likeness }) => likeness >= usualLikeness.propose);
      expect(index.similar(newcomer, usualLikeness)).toEqual(proposed);
    }
  });

  it('goes by the newest facts of a notice that was corrected', () => {
    const index = createLikenessIndex([...others, first]);
    index.add(
      aNotice(
        { text: '', said: { productName: 'Kateter X', manufacturer: 'Lysmed AB' } },
        'fsnReference',
        'fscaReference',
        'catalogueNumbers',
      ),
    );
    expect(index.similar({ ...aNotice(), key: 'FSN-2026-0002' }, usualLikeness)).toEqual([]);
  });

  it('proposes ten at most', () => {
    const copies = Array.from({ length: 30 }, (_, number) => ({
      ...first,
      key: `FSN-2026-${2_000 + number}`,
    }));
    expect(createLikenessIndex(copies).similar(first, usualLikeness)).toHaveLength(10);
  });
});
