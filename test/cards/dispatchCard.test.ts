import { cardAnswerOf } from '../../bot/teams/cardAnswer';
import { dispatchCard, dispatchVerbs } from '../../src/cards/dispatchCard';
import { longestComment, mostItems } from '../../src/domain/dispatches/checkHandling';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import {
  aContent,
  aDispatch,
  anUndeliveredDispatch,
  answered,
  aPerson,
  aPostedDispatch,
} from '../support/builders';

const handled = { ...answered(), items: 3, comment: 'Märkta.' };
const states: readonly [string, Dispatch][] = [
  ['queued', aDispatch()],
  ['posted', aPostedDispatch()],
  ['undelivered', anUndeliveredDispatch()],
  ['received', aPostedDispatch({ received: answered() })],
  ['not affected', aPostedDispatch({ received: answered(), notAffected: answered() })],
  ['handled', aPostedDispatch({ received: answered(), handled })],
];

interface Pressable {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly fallback: unknown;
}
const buttonsOf = (value: unknown): Pressable[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { type?: string }).type === 'Action.Execute' ? [value as Pressable] : [];
  return [...own, ...Object.values(value).flatMap(buttonsOf)];
};
const textOf = (dispatch: Dispatch, language: Language = 'sv'): string =>
  JSON.stringify(dispatchCard(dispatch, language));
const verbsOf = (dispatch: Dispatch): string[] =>
  buttonsOf(dispatchCard(dispatch, 'sv')).map(({ verb }) => verb);

describe('The card of a dispatch', () => {
  it('says what is wrong, what to do, how and by when to answer (SN-25)', () => {
    const text = textOf(aPostedDispatch());
    [
      'FSN-2026-0001',
      'Nordpump 500',
      'Nordpump AB',
      'Pumpen kan stanna utan larm.',
      'Ta pumpen ur bruk.',
      'Märk den.',
    ].forEach((part) => expect(text).toContain(part));
    ['Svara på kortet.', 'bekräfta senast 2026-03-24', 'Hög risk', 'RH-15405'].forEach((part) =>
      expect(text).toContain(part),
    );
  });

  it.each([
    ['posted', ['confirmReceipt', 'reportNotAffected']],
    ['received', ['reportHandled', 'reportNotAffected']],
    ['not affected', ['reportHandled']],
    ['handled', []],
  ])('offers what may follow when it is %s', (state, verbs) => {
    expect(verbsOf(states.find(([name]) => name === state)![1])).toEqual(verbs);
  });

  it('states each answer with who gave it', () => {
    const texts = states.map(([, dispatch]) => textOf(dispatch));
    expect(
      [texts[3], texts[4], texts[5]].map(
        (text) => /Mottaget av|Berörs inte, enligt|Hanterat av/.exec(text ?? '')?.[0],
      ),
    ).toEqual(['Mottaget av', 'Berörs inte, enligt', 'Hanterat av']);
    expect(texts[5]).toContain('3 produkter åtgärdade. Märkta.');
  });

  it('gives the day to handle by once it is received', () => {
    expect(textOf(aPostedDispatch({ received: answered() }))).toContain(
      'hanterat senast 2026-03-30',
    );
  });

  it('asks for no more items and no longer comment than the rules take', () => {
    const text = textOf(aPostedDispatch({ received: answered() }));
    expect(text).toContain(`"min":0,"max":${mostItems}`);
    expect(text).toContain(`"maxLength":${longestComment}`);
  });

  it.each(states)('leaves out what is not known when it is %s', (_, dispatch) => {
    const bare = { ...dispatch, content: aContent({ problem: '', manufacturer: '' }) };
    expect(textOf(bare)).not.toMatch(/undefined|null|NaN|—|Vad är fel/);
  });

  it('shows what a maker, a head or a channel wrote as it was written', () => {
    const evil = '[Klicka](https://evil.example)';
    const content = aContent({
      title: evil,
      manufacturer: evil,
      problem: evil,
      actions: [evil],
      feedback: evil,
    });
    const by = aPerson(evil);
    const card = dispatchCard(
      aPostedDispatch({ content, handled: { ...handled, by, comment: evil } }),
      'sv',
    );
    expect(JSON.stringify(card.body)).not.toContain('[Klicka](');
  });

  it.each(states)(
    'has only verbs the bot answers, also from older clients, when it is %s',
    (_, dispatch) => {
      buttonsOf(dispatchCard(dispatch, 'sv')).forEach(({ verb, data, fallback }) => {
        const expected = { dispatchKey: dispatch.key };
        expect(cardAnswerOf(verb, { ...data, items: 1 })).toMatchObject(expected);
        expect(
          cardAnswerOf(verb, { ...(fallback as { data: object }).data, items: 1 }),
        ).toMatchObject(expected);
      });
    },
  );

  it('has every verb the bot answers, in some state', () => {
    expect(Array.from(new Set(states.flatMap(([, dispatch]) => verbsOf(dispatch)))).sort()).toEqual(
      [...dispatchVerbs].sort(),
    );
  });

  it.each(['sv', 'en'] as const)('says everything in one language: %s', (language) => {
    const other = language === 'sv' ? cardTexts.en : cardTexts.sv;
    const text = states.map(([, dispatch]) => textOf(dispatch, language)).join();
    expect(text).toContain(`"lang":"${language}"`);
    [
      other.confirm,
      other.notAffected,
      other.readAll,
      other.handle,
      other.send,
      other.items,
      other.doThis,
      other.feedback,
    ].forEach((words) => expect(text).not.toContain(`"${words}"`));
  });
});

describe('The weight of a card', () => {
  const bytes = (dispatch: Dispatch): number => Buffer.byteLength(textOf(dispatch), 'utf8');
  // 6,000 characters in all, as the rules allow; å takes two bytes.
  const contents = {
    'a long title': aContent({
      title: 'å'.repeat(5_990),
      manufacturer: '',
      problem: '',
      actions: ['x'],
      feedback: 'x',
    }),
    'a long problem': aContent({
      title: 'x',
      manufacturer: '',
      problem: 'å'.repeat(5_990),
      actions: ['x'],
      feedback: 'x',
    }),
    'fifty actions': aContent({
      title: 'x',
      manufacturer: '',
      problem: '',
      actions: Array<string>(50).fill('å'.repeat(119)),
      feedback: 'x',
    }),
    'quotation marks': aContent({
      title: 'x',
      manufacturer: '',
      problem: '”"'.repeat(2_990),
      actions: ['x'],
      feedback: 'x',
    }),
  };
  // As heavy as the rules allow: every asterisk is escaped once on the card and once more in its JSON.
  const asterisks = {
    'four thousand asterisks': aContent({
      title: 'x',
      manufacturer: '',
      problem: '*'.repeat(3_990),
      actions: ['x'],
      feedback: 'x',
    }),
  };
  const cases = Object.entries({ ...contents, ...asterisks }).flatMap(([name, content]) =>
    states.map(([state, dispatch]) => [name, state, { ...dispatch, content }] as const),
  );

  it.each(cases)('is 20 kB at most with %s when it is %s', (_, __, dispatch) => {
    const comment = 'å'.repeat(longestComment);
    expect(
      bytes(dispatch.handled ? { ...dispatch, handled: { ...handled, comment } } : dispatch),
    ).toBeLessThanOrEqual(20_000);
  });
});
