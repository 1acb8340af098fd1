import { ok, refuse, type Result } from '../../result';
import { checkMeeting } from '../checkMeeting';
import type { StatementEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { deciding, isBodySecretary, namesOf } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import type { MeetingDecision, OfficialStatement } from '../officialStatement';

/**
 * Records what a meeting decided on a statement: carried unchanged, changed, rejected or referred back (DE-05, DE-06,
 * DE-14). A statement is decided once, whoever records it first; the paragraph of the year follows from this event.
 */
export function recordDecision(
  statement: OfficialStatement,
  command: MeetingDecision,
  { by, settings, today }: DecisionContext,
): Result<StatementEvent, DecisionRefusal> {
  const body = deciding(settings, statement.body.key);
  if (body === undefined)
    return refuse({ code: 'decision/body-unknown', body: statement.body.name });
  if (!isBodySecretary(body, by))
    return refuse({ code: 'decision/not-the-secretary', people: namesOf(body.secretaries) });
  if (statement.decided !== undefined)
    return refuse({ code: 'decision/already-decided', decision: statement.decisionKey ?? '' });
  const meeting = checkMeeting(command, statement.content, today);
  return meeting.ok ? ok({ type: 'matterDecided', payload: meeting.value }) : meeting;
}
