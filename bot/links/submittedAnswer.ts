import type { Answer } from '../../src/domain/dispatches/answerDispatch';
import type { AnswerKind } from '../../src/domain/dispatches/openAnswers';
import { looksLikePersonalIdentityNumber } from '../../src/domain/personalIdentity';
import { handlingFormOf, type Submitted, writtenIn } from '../teams/handlingFormOf';

export const longestName = 100;

/** What somebody sent behind a one-time link, or why it is no answer yet. */
export type SubmittedAnswer =
  | { readonly name: string; readonly answer: Answer }
  | { readonly problem: 'chooseMissing' | 'nameMissing' | 'namePatient' };

const answers: { readonly [K in AnswerKind]: (input: Submitted) => Answer } = {
  received: () => ({ kind: 'received' }),
  notAffected: () => ({ kind: 'notAffected' }),
  begun: () => ({ kind: 'begun' }),
  needsHelp: (input) => ({ kind: 'needsHelp', question: writtenIn(input, 'question') }),
  handled: (input) => ({ kind: 'filledIn', form: handlingFormOf(input) }),
  closed: (input) => ({ kind: 'closed', note: writtenIn(input, 'note') }),
};

const isKind = (text: string): text is AnswerKind =>
  Object.prototype.hasOwnProperty.call(answers, text);

/** Reads a submitted form, which anybody may have made up: one answer, and the name of who gives it. */
export function submittedAnswer(input: Submitted): SubmittedAnswer {
  const kind = writtenIn(input, 'answer');
  const name = writtenIn(input, 'name')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, longestName);
  if (!isKind(kind)) return { problem: 'chooseMissing' };
  if (name === '') return { problem: 'nameMissing' };
  if (looksLikePersonalIdentityNumber(name)) return { problem: 'namePatient' };
  return { name, answer: answers[kind](input) };
}
