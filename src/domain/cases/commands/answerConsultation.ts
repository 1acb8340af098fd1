import { leads } from '../../groups/groupRights';
import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { answersFor } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { InstanceAnswer } from '../consultation';
import type { GroupCase } from '../groupCase';
import { longestCaseLine, writtenCasePart } from '../writtenCasePart';

export interface AnswerConsultation {
  readonly consultation: number;
  readonly instanceKey: string;
  readonly answer: InstanceAnswer;
  /** Who of the instance said it, when somebody who leads the group writes it down. */
  readonly saidBy?: string;
}

const writtenAnswer = (answer: InstanceAnswer): Result<InstanceAnswer, CaseRefusal> => {
  if (answer.kind === 'noComments') return ok({ kind: 'noComments' });
  const text = writtenCasePart('answer', answer.text);
  return text.ok ? ok({ kind: 'comments', text: text.value }) : text;
};

/**
 * Answers a consultation (LS-18): who answers for the instance, or who leads the group and writes down what was said by
 * whom. Until the case has gone on to its proposal a later answer replaces the earlier one.
 */
export function answerConsultation(
  state: GroupCase,
  { consultation, instanceKey, answer, saidBy }: AnswerConsultation,
  { by, groups, settings }: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const asked = state.consultations
    .find(({ number }) => number === consultation)
    ?.instances.find(({ key }) => key === instanceKey);
  if (!asked) return refuse({ code: 'case/consultation-unknown' });
  const people = settings.instances.find(({ key }) => key === instanceKey)?.people ?? [];
  const group = groups.find(({ key }) => key === state.groupKey);
  const mayAnswer =
    saidBy === undefined ? answersFor({ people }, by) : group !== undefined && leads(group, by);
  if (!mayAnswer)
    return refuse({
      code: 'case/not-the-instance',
      instance: asked.name,
      people: people.map(({ name }) => name).join(', '),
    });
  if (state.closed) return refuse({ code: 'case/closed' });
  if (state.step !== 'consultation')
    return refuse({ code: 'case/not-in-step', step: 'consultation' });
  const name = saidBy === undefined ? ok('') : writtenCasePart('saidBy', saidBy, longestCaseLine);
  if (!name.ok) return name;
  const given = writtenAnswer(answer);
  if (!given.ok) return given;
  return ok({
    type: 'consultationAnswered',
    payload: {
      ...{ consultation, instanceKey, ...given.value },
      ...(name.value === '' ? {} : { saidBy: name.value }),
    },
  });
}
