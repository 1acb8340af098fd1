import { basisPressOf } from '../../bot/teams/basisAnswer';
import { basisCard, basisVerb } from '../../src/cards/basisCard';
import { inputId } from '../../src/cards/basisInputs';
import type { Basis, BasisAnswer } from '../../src/domain/basis/basis';
import { checkAnswer, longestText } from '../../src/domain/basis/checkAnswer';
import { basisTexts } from '../../src/text/basisTexts';
import {
  aBasis,
  aCompleteBasis,
  given,
  goodAnswers,
  theParties,
  theQuestions,
} from '../support/basisBuilders';
import { theCoordinator } from '../support/builders';

interface Pressable {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly fallback: { readonly data: Readonly<Record<string, string>> };
}
interface Input {
  readonly type: string;
  readonly id: string;
  readonly value?: string;
}

const found = <T>(value: unknown, is: (type: string) => boolean): T[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = is(String((value as { type?: unknown }).type)) ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((inner) => found<T>(inner, is))];
};
const card = (basis: Basis, party: string) => basisCard(basis, party, 'sv');
const text = (basis: Basis, party: string): string => JSON.stringify(card(basis, party));
const titles = (basis: Basis, party: string): readonly string[] =>
  (card(basis, party).actions ?? []).map(({ title }) => title);
const buttons = (basis: Basis, party: string): Pressable[] =>
  found<Pressable>(card(basis, party), (type) => type === 'Action.Execute');
const inputs = (basis: Basis, party: string): Input[] =>
  found<Input>(card(basis, party), (type) => type.startsWith('Input.'));

const hit = aBasis({ answers: given('contracts') });
const ended = aBasis({ ended: { by: theCoordinator, at: '2026-03-23T11:00:00.000Z' } });
const states: readonly [string, Basis][] = [
  ['asked', aBasis()],
  ['a hit', hit],
  ['complete', aCompleteBasis()],
  ['ended', ended],
];

describe('The card of a party in Bilaga 1', () => {
  it('says what is asked about, by whom, and by which rule (SN-17, B1-01)', () => {
    const said = text(aBasis(), 'procurement');
    ['FSN-2026-0001', 'Nordpump 500', 'Nordpump AB', 'Artikelnummer: NP-500, NP-501'].forEach(
      (part) => expect(said).toContain(part),
    );
    ['Pumpen kan stanna utan larm.', 'RH-15405, Underlag (Bilaga 1)'].forEach((part) =>
      expect(said).toContain(part),
    );
  });

  it('asks each party its own questions only (B1-13)', () => {
    expect(text(aBasis(), 'procurement')).toContain('Finns produkten i avtalsdatabasen?');
    expect(text(aBasis(), 'procurement')).not.toContain('Vilka kunder har köpt produkten?');
    expect(titles(aBasis(), 'procurement')).toEqual(['Svara på fråga 1', 'Svara på fråga 2']);
    expect(titles(aBasis(), 'mt-safety')).toEqual(['Svara']);
    expect(text(aBasis(), 'logistics')).toContain('Skriv dem eller hänvisa till en bilaga.');
  });

  it('hands the contract number on with who found it, and opens the question that waited for it (B1-03)', () => {
    expect(titles(aBasis(), 'logistics')).toEqual(['Svara']);
    expect(titles(hit, 'logistics')).toEqual(['Svara på fråga 1', 'Svara på fråga 2']);
    expect(text(hit, 'logistics')).toContain(
      'Avtalsnummer A-123, enligt Ines Strand, 2026-03-23 11:00',
    );
    expect(text(hit, 'mt-safety')).not.toContain('A-123');
  });

  it('states an answer with who gave it and when, and lets it be corrected', () => {
    const said = text(hit, 'procurement');
    expect(said).toContain('Sökord: Nordpump · Träff: Ja · Avtalsnummer: A-123');
    expect(said).toContain('Besvarat av Ines Strand, 2026-03-23 11:00');
    expect(titles(hit, 'procurement')).toEqual(['Ändra svaret på fråga 1', 'Svara på fråga 2']);
    const corrected = aBasis({ answers: given('contracts', { corrected: true }) });
    expect(text(corrected, 'procurement')).toContain('Rättat av Ines Strand');
  });

  it('names who said it when somebody else wrote it down', () => {
    const written = given('customers', { by: theCoordinator, saidBy: 'Jon Berg' });
    expect(text(aBasis({ answers: written }), 'logistics')).toContain('Besvarat av Jon Berg');
  });

  it('is short and quiet when all is answered', () => {
    const quiet = text(aCompleteBasis(), 'procurement');
    expect(quiet).toContain(basisTexts.sv.complete);
    expect(quiet).not.toContain('Pumpen kan stanna utan larm.');
    expect(quiet).not.toContain(basisTexts.sv.whyAsked);
  });

  it('says that the assessment is made, and still takes an answer (B1-12)', () => {
    expect(text(ended, 'procurement')).toContain('Bedömningen är klar sedan 2026-03-23 12:00');
    expect(buttons(ended, 'procurement')).toHaveLength(2);
  });

  it.each(['search', 'customers', 'stock', 'systems', 'text'] as const)(
    'has an input for every part of a question of kind %s, all by different names',
    (kind) => {
      const questions = [
        { key: 'one', row: 'B1-13', party: 'procurement', kind, question: 'Ett?', options: ['x'] },
        { key: 'two', row: 'B1-13', party: 'procurement', kind, question: 'Två?', options: ['x'] },
      ];
      const ids = inputs(aBasis({ questions }), 'procurement').map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(Object.entries(goodAnswers))(
    'gives back what was answered when nothing is changed: %s',
    (key, answer) => {
      const question = theQuestions.find((one) => one.key === key)!;
      const values = Object.fromEntries(
        inputs(aCompleteBasis(), question.party).flatMap(({ id, value }) =>
          value === undefined ? [] : [[id, value]],
        ),
      ) as Record<string, string>;
      const press = basisPressOf(basisVerb, {
        basis: `FSN-2026-0001/${question.party}`,
        question: key,
        ...values,
      });
      expect(checkAnswer(question, press!.answer)).toEqual({ ok: true, value: answer });
    },
  );

  it.each(states)('has only buttons the bot answers, marked with its party: %s', (_, basis) => {
    theParties.forEach(({ key }) =>
      buttons(basis, key).forEach(({ verb, data, fallback }) => {
        expect(data['basis']).toBe(`FSN-2026-0001/${key}`);
        [data, fallback.data].forEach((sent) =>
          expect(basisPressOf(verb, sent)).toMatchObject({
            noticeKey: 'FSN-2026-0001',
            party: key,
          }),
        );
      }),
    );
  });

  it('shows what a maker or a person wrote as it was written', () => {
    const evil = '[Klicka](https://evil.example)';
    const answers = given('customers', {
      answer: { text: evil },
      by: { id: 'x', name: evil },
    });
    const matter = { ...aBasis().matter, title: evil, manufacturer: evil, problem: evil };
    const body = card(
      aBasis({ matter, answers: { ...answers, ...given('contracts') } }),
      'logistics',
    ).body;
    expect(JSON.stringify(body)).not.toContain('[Klicka](');
  });

  it('says the same in English, in English', () => {
    const english = JSON.stringify(basisCard(hit, 'logistics', 'en'));
    expect(english).toContain('Contract number A-123, according to Ines Strand');
    expect(english).not.toMatch(/Avtalsnummer|Svara|Underlag till/);
  });
});

describe('The weight of a party’s card', () => {
  const heavy = '*'.repeat(1_000);
  const longest: BasisAnswer = {
    ...goodAnswers['stock'],
    text: 'å"'.repeat(longestText / 2),
    orderedBy: Array<string>(200).fill('å'.repeat(200)),
  };
  const short: BasisAnswer = { ...goodAnswers['stock'], text: '"'.repeat(250) };
  const matter = {
    title: heavy,
    manufacturer: heavy,
    problem: heavy,
    identifiers: (['models', 'catalogueNumbers', 'udiDi', 'lots', 'serials'] as const).map(
      (field) => ({ field, values: Array<string>(20).fill('*'.repeat(80)) }),
    ),
  };

  it.each([
    ['nothing answered', {}],
    ['the longest answers there can be', given('stock', { answer: longest })],
    ['answers that may still be corrected', given('stock', { answer: short })],
  ])('is 20 kB at most with %s', (_, answers) => {
    const basis = aBasis({
      matter,
      answers: {
        ...given('contracts'),
        ...given('purchases', { answer: { ...goodAnswers['purchases'], text: '"'.repeat(250) } }),
        ...given('customers', { answer: { text: 'å'.repeat(longestText) } }),
        ...answers,
      },
    });
    theParties.forEach(({ key }) =>
      expect(Buffer.byteLength(text(basis, key), 'utf8')).toBeLessThanOrEqual(20_000),
    );
  });

  it('leaves the correction of a long answer to the page', () => {
    const basis = aBasis({
      answers: given('customers', { answer: { text: 'å'.repeat(longestText) } }),
    });
    expect(titles(basis, 'logistics')).toEqual([]);
    expect(text(basis, 'logistics')).toContain(basisTexts.sv.longAnswer);
  });
});

describe('A press on a party’s card', () => {
  const data = { basis: 'FSN-2026-0001/procurement', question: 'contracts' };
  const press = (input: unknown) => basisPressOf(basisVerb, input);

  it.each([
    ['a verb of another card', 'confirmReceipt', data],
    ['no data', basisVerb, undefined],
    ['a basis that is none', basisVerb, { ...data, basis: 'FSN-2026-0001' }],
    ['a path', basisVerb, { ...data, basis: 'FSN-2026-0001/../iva' }],
    ['a question that is none', basisVerb, { ...data, question: "x' or ''='" }],
  ])('is none with %s', (_, verb, input) => {
    expect(basisPressOf(verb, input)).toBeUndefined();
  });

  it('takes of the inputs only texts that belong to its question', () => {
    expect(
      press({
        ...data,
        [inputId('contracts', 'searchWords')]: 'Nordpump',
        [inputId('contracts', 'hit')]: 'yes',
        [inputId('contracts', 'contractNumber')]: 7,
        [inputId('purchases', 'text')]: 'annat',
        [inputId('contracts', 'text')]: 'x'.repeat(20_001),
        __proto__: { polluted: true },
      }),
    ).toEqual({
      noticeKey: 'FSN-2026-0001',
      party: 'procurement',
      question: 'contracts',
      answer: { searchWords: 'Nordpump', hit: true, orderedBy: [''], attachments: [''] },
    });
  });

  it.each([
    ['nothing', '', undefined],
    ['two systems', 'Medusa,Faciliate%2C%20ny', ['Medusa', 'Faciliate, ny']],
    ['none of them', '-', []],
    ['a system and none of them', 'Medusa,-', undefined],
    ['broken encoding', '%E0%A4%A', ['%E0%A4%A']],
  ])('tells %s chosen among systems (B1-07)', (_, value, systems) => {
    expect(press({ ...data, [inputId('contracts', 'systems')]: value })?.answer.systems).toEqual(
      systems,
    );
  });
});
