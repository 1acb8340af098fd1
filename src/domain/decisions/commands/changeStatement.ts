import { ok, refuse, type Result } from '../../result';
import { checkStatement } from '../checkStatement';
import type { StatementEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { deciding, mayPrepare } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import type { OfficialStatement, StatementContent } from '../officialStatement';

export interface ChangeStatement {
  readonly content: StatementContent;
}

/** Changes a statement until its matter is decided; what it comes from stays. */
export function changeStatement(
  statement: OfficialStatement,
  command: ChangeStatement,
  { by, groups, settings, today }: DecisionContext,
): Result<StatementEvent, DecisionRefusal> {
  const body = deciding(settings, statement.body.key);
  if (body === undefined)
    return refuse({ code: 'decision/body-unknown', body: statement.body.name });
  if (!mayPrepare(body, groups, by)) return refuse({ code: 'decision/not-the-preparer' });
  if (statement.decided !== undefined)
    return refuse({ code: 'decision/already-decided', decision: statement.decisionKey ?? '' });
  const { caseKey, proposalKey } = statement.content;
  const content = checkStatement(
    {
      ...command.content,
      ...(caseKey === undefined ? {} : { caseKey }),
      ...(proposalKey === undefined ? {} : { proposalKey }),
    },
    body,
    today,
  );
  if (!content.ok) return content;
  if (JSON.stringify(content.value) === JSON.stringify(statement.content))
    return refuse({ code: 'decision/nothing-changed' });
  return ok({ type: 'statementChanged', payload: { content: content.value } });
}
