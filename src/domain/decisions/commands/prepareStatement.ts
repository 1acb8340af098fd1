import { ok, refuse, type Result } from '../../result';
import type { DecisionRefusal } from '../decisionRefusal';
import { deciding, mayPrepare } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import { checkStatement } from '../checkStatement';
import type { OfficialStatement, StatementContent } from '../officialStatement';

export interface PrepareStatement {
  readonly body: string;
  readonly content: StatementContent;
}

/**
 * Drafts an official statement (sv. tjänsteutlåtande, DE-13) to a body, from a proposal or a case; it has no paragraph
 * yet. Chair and director stand as signatories, as they are now (DE-16, DE-17).
 */
export function prepareStatement(
  command: PrepareStatement,
  { by, groups, settings, today }: DecisionContext,
): Result<Pick<OfficialStatement, 'body' | 'content' | 'signatories'>, DecisionRefusal> {
  const body = deciding(settings, command.body);
  if (body === undefined) return refuse({ code: 'decision/body-unknown', body: command.body });
  if (!mayPrepare(body, groups, by)) return refuse({ code: 'decision/not-the-preparer' });
  const content = checkStatement(command.content, body, today);
  if (!content.ok) return content;
  const { name, party } = body.chair;
  return ok({
    body: { key: body.key, name: body.name },
    content: content.value,
    signatories: {
      chair: { name, ...(party === undefined ? {} : { party }) },
      director: { name: body.director.name },
    },
  });
}
