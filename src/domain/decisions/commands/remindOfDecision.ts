import { ok, refuse, type Result } from '../../result';
import type { Decision, RemindedAbout } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { dueReminders } from '../decisionReminders';
import type { DecisionContext } from '../decisionRule';

export interface RemindOfDecision {
  readonly about: RemindedAbout;
}

/** Says that somebody is reminded of a late step or a missing receipt, when the pace says so; the service does it. */
export function remindOfDecision(
  decision: Decision,
  { about }: RemindOfDecision,
  { settings, today }: Pick<DecisionContext, 'settings' | 'today'>,
): Result<DecisionEvent, DecisionRefusal> {
  return dueReminders(decision, settings, today).some((one) => one.about === about)
    ? ok({ type: 'decisionReminded', payload: { about, on: today } })
    : refuse({ code: 'decision/nothing-due' });
}
