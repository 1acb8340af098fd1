import fc from 'fast-check';
import { cardAnswerOf } from '../../../bot/teams/cardAnswer';
import { dispatchVerbs } from '../../../src/cards/dispatchCard';

const dispatch = 'FSN-2026-0001/iva';

describe('What somebody pressed on a card', () => {
  it.each([
    ['confirmReceipt', { dispatch }, { kind: 'received' }],
    ['reportNotAffected', { dispatch }, { kind: 'notAffected' }],
    ['reportBegun', { dispatch }, { kind: 'begun' }],
    [
      'askForHelp',
      { dispatch, question: 'Vilka pumpar?' },
      { kind: 'needsHelp', question: 'Vilka pumpar?' },
    ],
    ['reportClosed', { dispatch, note: 'Utbytt.' }, { kind: 'closed', note: 'Utbytt.' }],
    ['reportClosed', { dispatch, note: 3 }, { kind: 'closed', note: '' }],
  ])('%s is understood', (verb, input, answer) => {
    expect(cardAnswerOf(verb, input)).toEqual({ dispatchKey: dispatch, answer });
  });

  it('ignores what else was sent along', () => {
    expect(
      cardAnswerOf('confirmReceipt', {
        dispatch,
        by: 'somebody',
        verb: 'reportHandled',
        __proto__: { a: 1 },
      }),
    ).toEqual({
      dispatchKey: dispatch,
      answer: { kind: 'received' },
    });
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'ConfirmReceipt',
    'confirmReceipt ',
    'x'.repeat(100_000),
  ])('is not understood for a verb no card of ours has (%.20s)', (verb) => {
    expect(cardAnswerOf(verb, { dispatch })).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', dispatch],
    ['a list', [dispatch]],
    ['no dispatch', {}],
    ['a dispatch that is a list', { dispatch: [dispatch] }],
    ['a dispatch that is an object', { dispatch: { toString: (): string => dispatch } }],
    ['another form of key', { dispatch: 'FSN-2026-1/iva' }],
    ['a key with more behind it', { dispatch: `${dispatch}/x` }],
    ['a key with a line break', { dispatch: `${dispatch}\n` }],
    ['a key with a quote', { dispatch: "FSN-2026-0001/iva' or 1 eq 1" }],
    ['a way out of the folder', { dispatch: 'FSN-2026-0001/../seal' }],
    ['an endless key', { dispatch: `FSN-2026-0001/${'a'.repeat(1_000_000)}` }],
  ])('is not understood with %s', (_, input) => {
    expect(dispatchVerbs.flatMap((verb) => cardAnswerOf(verb, input) ?? [])).toEqual([]);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...dispatchVerbs)),
        fc.anything(),
        (verb, input) => {
          expect(() => cardAnswerOf(verb, input)).not.toThrow();
        },
      ),
    );
  });
});
