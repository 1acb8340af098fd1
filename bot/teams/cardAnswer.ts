import { z } from 'zod';
import type { Answer } from '../../src/domain/dispatches/answerDispatch';
import type { DispatchVerb } from '../../src/cards/dispatchCard';

/** What somebody pressed on a department's card, out of data that anybody could have forged. */
export interface CardAnswer {
  readonly dispatchKey: string;
  readonly answer: Answer;
}

const dispatch = z.string().regex(/^FSN-\d{4}-\d{4,8}\/[a-z0-9-]{1,40}$/);
const pressed = z.object({ dispatch });
const handled = z.object({
  dispatch,
  // A number input may send its value as text; anything but digits must not become a number.
  items: z.union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ]),
  comment: z.string().max(20_000).optional().default(''),
});

const parsers: { readonly [Verb in DispatchVerb]: (input: unknown) => CardAnswer | undefined } = {
  confirmReceipt: (input) => {
    const parsed = pressed.safeParse(input);
    return parsed.success
      ? { dispatchKey: parsed.data.dispatch, answer: { kind: 'received' } }
      : undefined;
  },
  reportNotAffected: (input) => {
    const parsed = pressed.safeParse(input);
    return parsed.success
      ? { dispatchKey: parsed.data.dispatch, answer: { kind: 'notAffected' } }
      : undefined;
  },
  reportHandled: (input) => {
    const parsed = handled.safeParse(input);
    if (!parsed.success) {
      const key = pressed.safeParse(input);
      // A number that is none is for the rules to refuse, with the sentence that explains it.
      return key.success
        ? {
            dispatchKey: key.data.dispatch,
            answer: { kind: 'handled', items: Number.NaN, comment: '' },
          }
        : undefined;
    }
    const { items, comment } = parsed.data;
    return { dispatchKey: parsed.data.dispatch, answer: { kind: 'handled', items, comment } };
  },
};

/** The answer that a verb and its data stand for; undefined for what no card of ours sends. */
export const cardAnswerOf = (verb: string, input: unknown): CardAnswer | undefined =>
  Object.prototype.hasOwnProperty.call(parsers, verb)
    ? parsers[verb as DispatchVerb](input)
    : undefined;
