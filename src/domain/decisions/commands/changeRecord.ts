import { ok, refuse, type Result } from '../../result';
import { checkMeeting } from '../checkMeeting';
import { checkStatement } from '../checkStatement';
import type { Decision, RecordContent, RecordField } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';

import { asSecretary } from './asSecretary';

export interface ChangeRecord {
  readonly content: RecordContent;
}

const fieldsChanged = (before: RecordContent, after: RecordContent): readonly RecordField[] =>
  (Object.keys(after) as RecordField[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/** Changes a record until it is reviewed; which fields, by whom and when is kept. The paragraph and its year stay. */
export function changeRecord(
  decision: Decision,
  command: ChangeRecord,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = asSecretary(decision, context);
  if (!body.ok) return body;
  if (decision.adjusted !== undefined)
    return refuse({ code: 'decision/already-adjusted', on: decision.adjusted.on });
  if (decision.reviewed !== undefined)
    return refuse({ code: 'decision/already-reviewed', at: decision.reviewed.at });
  const { caseKey, proposalKey } = decision.content;
  const wanted = {
    ...command.content,
    ...(caseKey === undefined ? {} : { caseKey }),
    ...(proposalKey === undefined ? {} : { proposalKey }),
  };
  const statement = checkStatement(wanted, body.value, context.today);
  if (!statement.ok) return statement;
  const meeting = checkMeeting(wanted, statement.value, context.today);
  if (!meeting.ok) return meeting;
  if (Number(meeting.value.meetingDay.slice(0, 4)) !== decision.year)
    return refuse({ code: 'decision/other-year', year: decision.year });
  const content = { ...statement.value, ...meeting.value };
  const fields = fieldsChanged(decision.content, content);
  if (fields.length === 0) return refuse({ code: 'decision/nothing-changed' });
  return ok({ type: 'recordChanged', payload: { content, fields } });
}
