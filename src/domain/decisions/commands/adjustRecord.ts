import { ok, refuse, type Result } from '../../result';
import { addDays } from '../../time';
import type { Decision } from '../decision';
import { adjustDue } from '../decisionDays';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { mayAdjust, namesOf } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import { optionalText } from '../writtenDecision';
import { bodyOf } from './asSecretary';

export interface AdjustRecord {
  /** At the meeting or the day after, without waiting for the review (sv. omedelbar justering). */
  readonly immediate: boolean;
  /** Why it is adjusted after its last day. */
  readonly lateReason?: string;
}

/**
 * Adjusts (sv. justerar) a reviewed record: by an adjuster who has not recorded it, within the days of the settings; later
 * only with a reason, which is kept. From now on it changes by noted corrections alone.
 */
export function adjustRecord(
  decision: Decision,
  command: AdjustRecord,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const { by, settings, today } = context;
  const body = bodyOf(decision, context);
  if (!body.ok) return body;
  if (!mayAdjust(body.value, by))
    return refuse({ code: 'decision/not-the-adjuster', people: namesOf(body.value.adjusters) });
  if (decision.recorded.by.id === by.id) return refuse({ code: 'decision/own-record' });
  if (decision.adjusted !== undefined)
    return refuse({ code: 'decision/already-adjusted', on: decision.adjusted.on });
  const { meetingDay } = decision.content;
  const { immediate } = command;
  if (immediate && today > addDays(meetingDay, 1))
    return refuse({ code: 'decision/immediately-too-late', meetingDay });
  if (!immediate && decision.reviewed === undefined)
    return refuse({ code: 'decision/not-reviewed' });
  const reason = optionalText('reason', command.lateReason ?? '', 4_000);
  if (!reason.ok) return reason;
  const dueOn = adjustDue(meetingDay, settings);
  const isLate = today > dueOn;
  if (isLate && reason.value === '') return refuse({ code: 'decision/adjusted-late', dueOn });
  return ok({
    type: 'recordAdjusted',
    payload: { on: today, immediate, ...(isLate ? { lateReason: reason.value } : {}) },
  });
}
