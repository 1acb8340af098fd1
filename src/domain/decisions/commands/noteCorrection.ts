import { ok, refuse, type Result } from '../../result';
import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';
import { demandedText } from '../writtenDecision';
import { asSecretary } from './asSecretary';

export interface NoteCorrection {
  readonly text: string;
}

/** Notes a correction (sv. rättelse) on an adjusted record: what was adjusted stands, the note stands below it. */
export function noteCorrection(
  decision: Decision,
  command: NoteCorrection,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = asSecretary(decision, context);
  if (!body.ok) return body;
  if (decision.adjusted === undefined) return refuse({ code: 'decision/not-adjusted' });
  const text = demandedText('correction', command.text, 4_000);
  return text.ok ? ok({ type: 'correctionNoted', payload: { text: text.value } }) : text;
}
