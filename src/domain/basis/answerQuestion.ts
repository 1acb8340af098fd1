import { refuse, ok, type Result } from '../result';
import { isCoordinator, type Roles } from '../units/roles';
import type { Person } from '../units/unit';
import { type Basis, type BasisAnswer, type BasisEvent, openQuestions } from './basis';
import { type BasisAnswerRefusal, checkAnswer } from './checkAnswer';
import { isOfParty } from './isOfParty';

/** An answer to one question of Bilaga 1. */
export interface AnswerQuestion {
  readonly question: string;
  readonly answer: BasisAnswer;
  /** The coordinator writes down what somebody of the party said (sv. på uppdrag av). */
  readonly saidBy?: string;
  /** The party whose card was pressed; absent on a page. */
  readonly party?: string;
  /** The channel that card stands in, as Teams tells it. */
  readonly channelId?: string;
}

export type AnswerQuestionRefusal =
  | { readonly code: 'basis/unknown-question' }
  | { readonly code: 'basis/not-asked' }
  | { readonly code: 'basis/not-the-party'; readonly party: string; readonly people: string }
  | { readonly code: 'basis/already-said' }
  | BasisAnswerRefusal;

/**
 * Takes a party's answer to one of its own questions (B1-13). People of the party answer; the coordinator writes down
 * what others said. A later answer corrects an earlier one, and the log keeps both; the same answer twice is one.
 * An answer that comes after the assessment is still taken: it may matter to what is done.
 */
export function answerQuestion(
  basis: Basis,
  command: AnswerQuestion,
  by: Person,
  roles: Roles,
): Result<BasisEvent, AnswerQuestionRefusal> {
  const question = basis.questions.find(({ key }) => key === command.question);
  const party = basis.parties.find(({ key }) => key === question?.party);
  if (!question || !party || (command.party ?? party.key) !== party.key)
    return refuse({ code: 'basis/unknown-question' });
  const saidBy = (command.saidBy ?? '').trim();
  const isAllowed = saidBy ? isCoordinator(roles, by) : isOfParty(party, by, command.channelId);
  if (!isAllowed) {
    const people = party.people.map(({ name }) => name).join(', ');
    return refuse({ code: 'basis/not-the-party', party: party.name, people });
  }
  if (!openQuestions(basis).includes(question)) return refuse({ code: 'basis/not-asked' });
  const answer = checkAnswer(question, command.answer);
  if (!answer.ok) return answer;
  const before = basis.answers[question.key];
  const isSame =
    JSON.stringify(before?.answer) === JSON.stringify(answer.value) &&
    (before?.saidBy ?? '') === saidBy;
  if (isSame) return refuse({ code: 'basis/already-said' });
  return ok({
    type: 'basisAnswered',
    payload: {
      question: question.key,
      answer: answer.value,
      ...(saidBy ? { saidBy } : {}),
    },
  });
}
