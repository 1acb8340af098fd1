import { risks } from '../../src/domain/deadlines/deadlines';
import { dispatchStatuses } from '../../src/domain/dispatches/dispatchStatus';
import { noticeStatuses } from '../../src/domain/notices/noticeStatus';
import { cardTexts } from '../../src/text/cardTexts';
import { undeliveredMail } from '../../src/text/mailTexts';
import { type Refusal, refusalText } from '../../src/text/refusalTexts';
import { statusTexts } from '../../src/text/statusTexts';
import { aContent, anUndeliveredDispatch } from '../support/builders';

const facts = {
  unit: 'IVA',
  head: 'Anna Berg',
  by: 'Sten Dahl',
  at: '2026-03-23T10:00:00.000Z',
  field: 'x',
};
const codes: readonly Refusal['code'][] = [
  'dispatch/not-the-head',
  'dispatch/already-answered',
  'dispatch/items-invalid',
  'dispatch/comment-too-long',
  'dispatch/patient-named',
  'dispatch/unknown',
  'notice/unknown',
  'notice/not-the-coordinator',
  'notice/already-dispatched',
  'notice/unknown-field',
  'notice/one-value-only',
  'notice/nothing-changed',
  'notice/no-recipients',
  'notice/unknown-unit',
  'notice/unreachable-unit',
  'notice/title-missing',
  'notice/actions-missing',
  'notice/feedback-missing',
  'notice/risk-missing',
  'notice/text-too-long',
  'notice/deadline-passed',
  'notice/deadlines-crossed',
  'log/not-the-registrar',
];

/** Every text of a language, by its place; a text that needs facts is given some. */
const flattened = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [
      [place, String((value as (...given: unknown[]) => unknown)('A', '2026-03-23T10:00:00.000Z'))],
    ];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flattened(inner, `${place}/${key}`),
  );
};

describe.each([
  ['cards', cardTexts],
  ['statuses', statusTexts],
])('The texts of %s', (_, texts) => {
  it('say the same things in both languages, and leave nothing empty', () => {
    const [sv, en] = [flattened(texts.sv), flattened(texts.en)];
    expect(sv.map(([place]) => place)).toEqual(en.map(([place]) => place));
    [...sv, ...en].forEach(([, text]) => expect(text.trim()).not.toBe(''));
  });

  it('say them in different words', () => {
    const [sv, en] = [flattened(texts.sv), flattened(texts.en)];
    expect(sv.filter(([, text], index) => text === en[index]![1])).toEqual([]);
  });
});

describe('The words for statuses', () => {
  it.each(['sv', 'en'] as const)('name every status, and no two alike (%s)', (language) => {
    const { notice, dispatch, risk } = statusTexts[language];
    expect([Object.keys(notice), Object.keys(dispatch), Object.keys(risk)]).toEqual([
      [...noticeStatuses],
      [...dispatchStatuses],
      [...risks],
    ]);
    [notice, dispatch, risk].forEach((words) =>
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length),
    );
  });
});

describe('The sentence for a refusal', () => {
  it.each(codes)('%s tells what happened, in both languages', (code) => {
    const refusal = { code, ...facts } as Refusal;
    const [sv, en] = [refusalText(refusal, 'sv'), refusalText(refusal, 'en')];
    [sv, en].forEach((text) => expect(text).toMatch(/^[A-ZÅÄÖ”“].*\.$/));
    expect([sv, en].join()).not.toMatch(/undefined|null/);
    expect(sv).not.toBe(en);
  });

  it('names the head where there is one, and does without where there is none', () => {
    const sentences = ['Anna Berg', ''].map((head) =>
      refusalText({ code: 'dispatch/not-the-head', unit: 'IVA', head }, 'sv'),
    );
    expect(sentences[0]).toContain('(Anna Berg)');
    expect(sentences[1]).not.toContain('(');
  });

  it('gives the time in Swedish time', () => {
    const refusal = {
      code: 'dispatch/already-answered',
      by: 'Sten Dahl',
      at: '2026-03-23T10:00:00.000Z',
    } as const;
    expect(refusalText(refusal, 'sv')).toBe(
      'Sten Dahl svarade redan 2026-03-23 11:00. Svaret gäller.',
    );
  });
});

describe('The words for a number of items', () => {
  it.each([
    [0, '0 produkter åtgärdade', '0 items dealt with'],
    [1, '1 produkt åtgärdad', '1 item dealt with'],
    [2, '2 produkter åtgärdade', '2 items dealt with'],
  ])('fit %s', (items, sv, en) => {
    expect([cardTexts.sv.itemsHandled(items), cardTexts.en.itemsHandled(items)]).toEqual([sv, en]);
  });
});

describe('The mail instead of a card (X-28)', () => {
  it('says what the card would have said', () => {
    const { subject, text } = undeliveredMail(anUndeliveredDispatch(), 'sv');
    expect(subject).toBe('Säkerhetsmeddelande FSN-2026-0001: Nordpump 500');
    [
      'Till Intensivvårdsavdelningen',
      'Nordpump AB',
      'Pumpen kan stanna utan larm.',
      '1. Ta pumpen ur bruk.',
      '2. Märk den.',
    ].forEach((part) => expect(text).toContain(part));
    ['2026-03-24', '2026-03-30', 'Hög risk', 'Svara på kortet.', 'RH-15405'].forEach((part) =>
      expect(text).toContain(part),
    );
  });

  it('takes no line break from a maker into its subject', () => {
    const dispatch = anUndeliveredDispatch({
      content: aContent({ title: 'Pump\r\nBcc: x@evil.example' }),
    });
    expect(undeliveredMail(dispatch, 'sv').subject).not.toMatch(/[\r\n]/);
  });

  it('leaves out what is not known', () => {
    const dispatch = anUndeliveredDispatch({
      content: aContent({ problem: '', manufacturer: '' }),
    });
    expect(undeliveredMail(dispatch, 'en').text).not.toMatch(/undefined|What is wrong|—/);
  });
});
