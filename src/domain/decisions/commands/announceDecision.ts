import { ok, refuse, type Result } from '../../result';
import { isLocalDate, type LocalDate } from '../../time';
import type { Decision } from '../decision';
import { appealEnd } from '../decisionDays';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';
import { asSecretary } from './asSecretary';

export interface AnnounceDecision {
  /** The day it was put up on the official notice board (sv. anslagstavlan). */
  readonly on: LocalDate;
}

/** Notes that an adjusted record was announced; the last day to appeal counts from that day. */
export function announceDecision(
  decision: Decision,
  { on }: AnnounceDecision,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = asSecretary(decision, context);
  if (!body.ok) return body;
  if (decision.adjusted === undefined) return refuse({ code: 'decision/not-adjusted' });
  if (decision.announced !== undefined)
    return refuse({ code: 'decision/already-announced', on: decision.announced.on });
  if (!isLocalDate(on)) return refuse({ code: 'decision/day-invalid', part: 'announcedOn' });
  if (on > context.today) return refuse({ code: 'decision/day-to-come', part: 'announcedOn' });
  if (on < decision.adjusted.on)
    return refuse({ code: 'decision/day-too-early', earliest: decision.adjusted.on });
  const appealEnds = appealEnd(on, context.settings);
  return ok({ type: 'decisionAnnounced', payload: { on, appealEnds } });
}
