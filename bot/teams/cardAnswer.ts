import { z } from 'zod';
import type { DispatchVerb } from '../../src/cards/dispatchCard';
import type { Answer } from '../../src/domain/dispatches/answerDispatch';
import { handlingFormOf, type Submitted, writtenIn } from './handlingFormOf';

/** What somebody pressed on a department's card, out of data that anybody could have forged. */
export interface CardAnswer {
  readonly dispatchKey: string;
  readonly answer: Answer;
}

const pressed = z
  .object({ dispatch: z.string().regex(/^FSN-\d{4}-\d{4,8}\/[a-z0-9-]{1,40}$/) })
  .passthrough();

const answers: { readonly [Verb in DispatchVerb]: (input: Submitted) => Answer } = {
  confirmReceipt: () => ({ kind: 'received' }),
  reportNotAffected: () => ({ kind: 'notAffected' }),
  reportBegun: () => ({ kind: 'begun' }),
  askForHelp: (input) => ({ kind: 'needsHelp', question: writtenIn(input, 'question') }),
  reportHandled: (input) => ({ kind: 'filledIn', form: handlingFormOf(input) }),
  reportClosed: (input) => ({ kind: 'closed', note: writtenIn(input, 'note') }),
};

/** The answer that a verb and its data stand for; undefined for what no card of ours sends. */
export function cardAnswerOf(verb: string, input: unknown): CardAnswer | undefined {
  if (!Object.prototype.hasOwnProperty.call(answers, verb)) return undefined;
  const parsed = pressed.safeParse(input);
  if (!parsed.success) return undefined;
  const { dispatch } = parsed.data;
  return { dispatchKey: dispatch, answer: answers[verb as DispatchVerb](parsed.data) };
}
