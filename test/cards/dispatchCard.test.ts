import { cardAnswerOf } from '../../bot/teams/cardAnswer';
import { dispatchCard, dispatchVerbs } from '../../src/cards/dispatchCard';
import { longestComment, mostItems } from '../../src/domain/dispatches/checkHandling';
import type { Dispatch, DispatchContent } from '../../src/domain/dispatches/dispatch';
import { answerDispatch } from '../../src/domain/dispatches/answerDispatch';
import { mostLots } from '../../src/domain/notices/dispatchMessage';
import { routineSections } from '../../src/domain/notices/dispatchNotice';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { aContent, answered, aPerson, aPostedDispatch } from '../support/builders';
import { anExactingContent, aReport, everyState } from '../support/dispatchBuilders';

const handled = aReport();
const states = everyState;
const stateOf = (name: string): Dispatch => states.find(([state]) => state === name)![1];

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
    ['posted', ['confirmReceipt', 'reportNotAffected', 'askForHelp']],
    ['received', ['reportHandled', 'reportBegun', 'reportNotAffected', 'askForHelp']],
    ['begun', ['reportHandled', 'reportNotAffected', 'askForHelp']],
    ['in need of help', ['reportHandled', 'reportBegun', 'reportNotAffected']],
    ['not affected', ['reportHandled']],
    ['handled', []],
    ['withdrawn', []],
    ['superseded', []],
    ['for information', []],
    ['own handling', ['confirmReceipt', 'reportClosed']],
  ])('offers what may follow when it is %s', (state, verbs) => {
    expect(verbsOf(stateOf(state))).toEqual(verbs);
  });

  it.each([
    ['received', 'Mottaget av Anna Berg, 2026-03-23 11:00'],
    ['begun', 'Åtgärd pågår, enligt Anna Berg, 2026-03-23 11:00'],
    ['in need of help', 'Anna Berg bad om hjälp 2026-03-23 11:00'],
    ['in need of help', 'Vilka pumpar gäller det?'],
    ['in need of help', 'MT-säkerhetssamordnaren har fått frågan'],
    ['not affected', 'Berörs inte, enligt Anna Berg, 2026-03-23 11:00'],
    ['handled', 'Hanterat av Anna Berg, 2026-03-23 11:00'],
    ['handled', '3 produkter åtgärdade. Märkta.'],
    ['withdrawn', 'Återkallat 2026-03-25 11:00: Fel produkt.'],
    ['withdrawn', 'Inget svar behövs.'],
    ['superseded', 'Ersatt av FSN-2026-0002 2026-03-25 11:00'],
    ['corrected', 'Ändrat 2026-03-25 11:00: Serienumren gäller 1000–1999.'],
    ['for information', 'För kännedom'],
    ['for information', 'Inget svar behövs.'],
    ['closed by own handling', 'Avslutat av Anna Berg'],
  ])('says when it is %s: %s', (state, words) => {
    expect(textOf(stateOf(state))).toContain(words);
  });

  it('names both who said it and who wrote it down', () => {
    const received = { ...answered(aPerson('Karin Sand')), saidBy: 'Anna Berg' };
    expect(textOf(aPostedDispatch({ received }))).toContain(
      'Mottaget av Anna Berg (antecknat av Karin Sand)',
    );
  });

  it('asks for nothing any more, and shows no day, once it is over', () => {
    ['handled', 'withdrawn', 'superseded', 'for information'].forEach((state) =>
      expect(textOf(stateOf(state))).not.toMatch(/senast 2026|Action.Execute/),
    );
  });

  it('shows an alert of the region’s own unlike a maker’s (X-30)', () => {
    const content = aContent({ isInternalAlert: true });
    const { body } = dispatchCard(aPostedDispatch({ content }), 'sv', 'Region Norrviken');
    expect(body[0]).toMatchObject({
      type: 'Container',
      style: 'warning',
      items: [
        { text: '⚠ Intern varning från Region Norrviken · FSN-2026-0001', style: 'heading' },
        { text: expect.stringContaining('inte från en tillverkare') },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('Säkerhetsmeddelande');
    expect(textOf(aPostedDispatch())).not.toMatch(/warning|Intern varning/);
  });

  it('names the section of the routine it comes under', () => {
    const section = routineSections.consumable;
    expect(textOf(aPostedDispatch({ content: aContent({ section }) }))).toContain(
      'RH-15405, Förbrukningsmaterial och engångsprodukter',
    );
    expect(textOf(aPostedDispatch())).toContain('RH-15405, Utrustningar');
  });

  it('gives the day to handle by once it is received', () => {
    expect(textOf(aPostedDispatch({ received: answered() }))).toContain(
      'hanterat senast 2026-03-30',
    );
  });

  it('sets no bounds to quantities of lots: Teams takes an empty number with bounds for a wrong one (X-05)', () => {
    const received = answered();
    const content = aContent({ lots: ['1000–1999'] });
    const text = textOf(aPostedDispatch({ received, content }));
    expect(text).toContain('"id":"returned0"');
    expect(text).not.toMatch(/"(min|max)":/);
  });

  it('asks for no more items and no longer comment than the rules take', () => {
    const text = textOf(stateOf('received'));
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

describe('The handled form on a card', () => {
  interface Field {
    readonly id: string;
    readonly type: string;
    readonly value?: string;
    readonly choices?: readonly { readonly title: string; readonly value: string }[];
  }
  const fieldsOf = (value: unknown): Field[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = String((value as Field).type).startsWith('Input.') ? [value as Field] : [];
    return [...own, ...Object.values(value).flatMap(fieldsOf)];
  };
  const form = (content: DispatchContent): Field[] => {
    const card = dispatchCard(aPostedDispatch({ content, received: answered() }), 'sv');
    return fieldsOf(card.actions?.[0]);
  };
  const names = (content: DispatchContent): string[] => form(content).map(({ id }) => id);

  it('asks a number, who did it and a comment where the notice asks no more', () => {
    expect(names(aContent({ actions: ['Ta ur bruk.'] }))).toEqual([
      'items',
      'performedBy',
      'comment',
    ]);
  });

  it('asks which of several actions are done, and why not the rest (X-05)', () => {
    const [done] = form(aContent());
    expect(done).toMatchObject({ id: 'done', isMultiSelect: true });
    expect(done?.choices).toEqual([
      { title: '1\\. Ta pumpen ur bruk.', value: '0' },
      { title: '2\\. Märk den.', value: '1' },
    ]);
    expect(done?.value).toBeUndefined();
    expect(names(aContent())).toContain('reason');
  });

  it('asks found, returned and destroyed of each lot instead of one number (X-05)', () => {
    const asked = names(anExactingContent());
    expect(asked).toEqual(
      expect.arrayContaining(['found0', 'returned0', 'destroyed0', 'found1', 'destroyed1']),
    );
    expect(asked).not.toContain('items');
    expect(asked).not.toContain('found2');
  });

  it('proposes who carries it out as it was decided (SN-27)', () => {
    const performer = (content: DispatchContent) =>
      form(content).find(({ id }) => id === 'performedBy')?.value;
    expect(performer(aContent({ performedBy: 'supplier' }))).toBe('supplier');
    expect(performer(aContent())).toBe('department');
  });

  it('asks about patients only where the notice does (X-18)', () => {
    expect(names(anExactingContent())).toEqual(
      expect.arrayContaining(['patients', 'patientReason']),
    );
    expect(names(aContent())).not.toContain('patients');
  });

  it('is understood by the bot as it was filled in', () => {
    const content = anExactingContent();
    const dispatch = aPostedDispatch({ content, received: answered() });
    const send = buttonsOf(dispatchCard(dispatch, 'sv')).find(
      ({ verb }) => verb === 'reportHandled',
    )!;
    const given = { done: '0', reason: 'Senare.', found0: 2, returned0: 2, patients: 'informed' };
    const { answer } = cardAnswerOf(send.verb, { ...send.data, ...given })!;
    expect(answerDispatch(dispatch, answer, dispatch.unit.head!)).toMatchObject({
      ok: true,
      value: {
        payload: {
          items: 2,
          actions: [{ done: true }, { done: false, reason: 'Senare.' }],
          lots: [
            { lot: 'A1', found: 2, returned: 2, destroyed: 0 },
            { lot: 'A2', found: 0, returned: 0, destroyed: 0 },
          ],
          patients: { informed: true },
        },
      },
    });
  });
});

describe('The weight of a card', () => {
  const mostActions = 50;
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
  // The most that may be asked for, on top of text as heavy as the rules allow.
  const everything = {
    'all that can be asked': anExactingContent({
      title: 'x',
      manufacturer: '',
      problem: 'å'.repeat(2_000),
      actions: Array<string>(mostActions).fill('å'.repeat(70)),
      feedback: 'x',
      lots: Array.from({ length: mostLots }, (_, index) => `${index}${'*'.repeat(20)}`),
    }),
  };
  const cases = Object.entries({ ...contents, ...asterisks, ...everything }).flatMap(
    ([name, content]) =>
      states.map(([state, dispatch]) => [name, state, { ...dispatch, content }] as const),
  );

  it.each(cases)('is 20 kB at most with %s when it is %s', (_, __, dispatch) => {
    const comment = 'å'.repeat(longestComment);
    expect(
      bytes(dispatch.handled ? { ...dispatch, handled: { ...handled, comment } } : dispatch),
    ).toBeLessThanOrEqual(20_000);
  });
});
