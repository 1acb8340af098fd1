import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { workedOnBy } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { settledBy } from '../reportDays';
import { optionalAssignmentPart, writtenAssignmentPart } from '../writtenAssignmentPart';

export interface GiveReport {
  readonly isFinal: boolean;
  readonly done: string;
  readonly left: string;
  readonly risks: string;
  readonly questions: readonly string[];
}

const mostQuestions = 20;

/**
 * Reports on an assignment (LS-07): what is done, what is left, which risks, which questions. A final report needs nothing
 * left; then the group judges it. Refused to those outside the working group and before it is taken on.
 */
export function giveReport(
  state: Assignment,
  { isFinal, questions, ...written }: GiveReport,
  context: AssignmentContext,
): AssignmentDecision {
  const may = workedOnBy(state, context, ['accepted']);
  if (!may.ok) return may;
  const done = writtenAssignmentPart('done', written.done);
  if (!done.ok) return done;
  const left = (isFinal ? optionalAssignmentPart : writtenAssignmentPart)('left', written.left);
  if (!left.ok) return left;
  const risks = optionalAssignmentPart('risks', written.risks);
  if (!risks.ok) return risks;
  const texts: string[] = [];
  for (const one of questions) {
    const text = optionalAssignmentPart('question', one);
    if (!text.ok) return text;
    if (text.value !== '') texts.push(text.value);
  }
  if (texts.length > mostQuestions)
    return refuse({ code: 'assignment/too-many', part: 'question', most: mostQuestions });
  return ok({
    type: 'reportGiven',
    payload: {
      ...{ number: state.reports.length + 1, isFinal },
      ...{ done: done.value, left: left.value, risks: risks.value },
      settles: isFinal ? [] : settledBy(state, context.today),
      questions: texts.map((text, index) => ({ number: state.questions.length + index + 1, text })),
    },
  });
}
