import { isCaseKey } from '../../cases/groupCase';
import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface AssignmentAnswer {
  readonly question: number;
  readonly text: string;
  /** The case it has become. */
  readonly caseKey?: string;
}

/** Answers a question of the working group (LS-07), or says which case it has become. A question is answered once. */
export function answerQuestion(
  state: Assignment,
  { question, text, caseKey = '' }: AssignmentAnswer,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['given', 'askedBack', 'accepted', 'finallyReported']);
  if (!may.ok) return may;
  const asked = state.questions.find(({ number }) => number === question);
  if (!asked) return refuse({ code: 'assignment/question-unknown' });
  if (asked.answer) return refuse({ code: 'assignment/already-answered' });
  const written = writtenAssignmentPart('answer', text);
  if (!written.ok) return written;
  const key = caseKey.trim();
  if (key !== '' && !isCaseKey(key)) return refuse({ code: 'assignment/case-invalid' });
  return ok({
    type: 'questionAnswered',
    payload: { question, text: written.value, ...(key === '' ? {} : { caseKey: key }) },
  });
}
