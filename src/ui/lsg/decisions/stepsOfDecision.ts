import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { addDays, type LocalDate } from '../../../domain/time';

export type DecisionStepName =
  | 'record'
  | 'changeStatement'
  | 'review'
  | 'adjust'
  | 'announce'
  | 'sendOut'
  | 'changeRecord'
  | 'sendBack'
  | 'correct';

/** What a person may do with a statement or a decision now, the foremost first. */
export function stepsOfDecision(
  whole: WholeDecision,
  person: string | undefined,
  today: LocalDate,
): readonly DecisionStepName[] {
  const { rights } = whole;
  if (whole.kind === 'statement') {
    if (whole.statement.decided !== undefined) return [];
    return [
      ...(rights.isSecretary ? (['record'] as const) : []),
      ...(rights.mayPrepare ? (['changeStatement'] as const) : []),
    ];
  }
  const { reviewed, adjusted, announced, sentOut, recorded, content } = whole.decision;
  const isOwn = recorded.by.id === person;
  if (adjusted === undefined) {
    const mayImmediately = today <= addDays(content.meetingDay, 1);
    return [
      ...(reviewed === undefined && rights.mayReview && !isOwn ? (['review'] as const) : []),
      ...(rights.mayAdjust && !isOwn && (reviewed !== undefined || mayImmediately)
        ? (['adjust'] as const)
        : []),
      ...(reviewed === undefined && rights.isSecretary ? (['changeRecord'] as const) : []),
      ...((rights.mayReview || rights.mayAdjust) && (reviewed !== undefined || !isOwn)
        ? (['sendBack'] as const)
        : []),
    ];
  }
  if (!rights.isSecretary) return [];
  return [
    ...(announced === undefined ? (['announce'] as const) : []),
    ...(sentOut === undefined ? (['sendOut'] as const) : []),
    'correct',
  ];
}
