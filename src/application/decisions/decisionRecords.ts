import type { Decision } from '../../domain/decisions/decision';
import type { DecisionEvent, StatementEvent } from '../../domain/decisions/decisionEvents';
import { isDecisionKey, isStatementKey } from '../../domain/decisions/decisionKey';
import { evolveDecision } from '../../domain/decisions/evolveDecision';
import { evolveStatement } from '../../domain/decisions/evolveStatement';
import type { OfficialStatement } from '../../domain/decisions/officialStatement';
import { foldedFrom } from '../records/recordEvents';

const keyOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

export const isDecisionStream = (stream: string): boolean =>
  stream.startsWith('decision/') && isDecisionKey(keyOf(stream));
export const isStatementStream = (stream: string): boolean =>
  stream.startsWith('decision/') && isStatementKey(keyOf(stream));

/** The record of a decision as its stream tells it; undefined for an empty stream. */
export const decisionFrom = foldedFrom<Decision, DecisionEvent>(evolveDecision);

/** An official statement as its stream tells it; undefined for an empty stream. */
export const statementFrom = foldedFrom<OfficialStatement, StatementEvent>(evolveStatement);
