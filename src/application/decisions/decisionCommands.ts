import { acknowledgeReceipt } from '../../domain/decisions/commands/acknowledgeReceipt';
import { adjustRecord } from '../../domain/decisions/commands/adjustRecord';
import { announceDecision } from '../../domain/decisions/commands/announceDecision';
import { changeRecord } from '../../domain/decisions/commands/changeRecord';
import { changeStatement } from '../../domain/decisions/commands/changeStatement';
import { confirmReceipt } from '../../domain/decisions/commands/confirmReceipt';
import { noteCorrection } from '../../domain/decisions/commands/noteCorrection';
import {
  type PrepareStatement,
  prepareStatement,
} from '../../domain/decisions/commands/prepareStatement';
import { recordDecision } from '../../domain/decisions/commands/recordDecision';
import { returnRecord } from '../../domain/decisions/commands/returnRecord';
import { reviewRecord } from '../../domain/decisions/commands/reviewRecord';
import { sendOut } from '../../domain/decisions/commands/sendOut';
import type { Decision } from '../../domain/decisions/decision';
import { decisionStream } from '../../domain/decisions/decisionKey';
import type { DecisionRefusal } from '../../domain/decisions/decisionRefusal';
import type { DecisionContext } from '../../domain/decisions/decisionRule';
import type { OfficialStatement } from '../../domain/decisions/officialStatement';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { ok, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import {
  type CommandRecord,
  commandingRecords,
  type RecordContext,
} from '../records/commandRecord';
import { decisionFrom, statementFrom } from './decisionRecords';
import { beginningStatements, givingParagraphs, paragraphCause } from './giveParagraph';
import type { LogTools } from '../ports';

/** Commands on an official statement, and those on the record of a decision, by their names (ADR 0010). */
export const statementRules = { changeStatement, recordDecision };
export const decisionRules = {
  changeRecord,
  reviewRecord,
  returnRecord,
  adjustRecord,
  announceDecision,
  sendOut,
  acknowledgeReceipt,
  confirmReceipt,
  noteCorrection,
};
export type StatementRules = typeof statementRules;
export type DecisionRules = typeof decisionRules;

export interface DecisionCommandTools extends LogTools {
  readonly settings: Pick<CollaborationSettings, 'groups' | 'decisions'>;
}

const contextOf =
  ({ settings }: DecisionCommandTools) =>
  (given: RecordContext): DecisionContext => ({
    ...given,
    settings: settings.decisions,
    groups: settings.groups,
  });

const unknown = { code: 'decision/unknown' } as const;

/** Carries out commands on records of decisions. */
export const commandingDecisions = (
  tools: DecisionCommandTools,
): CommandRecord<Decision, DecisionRefusal, DecisionRules> =>
  commandingRecords<Decision, DecisionRefusal, DecisionContext, DecisionRules>(tools, {
    rules: decisionRules,
    streamOf: decisionStream,
    from: decisionFrom,
    context: contextOf(tools),
    unknown,
  });

/**
 * Carries out commands on statements. When its matter is decided the paragraph is given at once, so that two secretaries
 * neither leave a gap nor give it twice (DE-01); what stops in between is made up for by the follower of the log.
 */
export function commandingStatements(
  tools: DecisionCommandTools,
): CommandRecord<OfficialStatement, DecisionRefusal, StatementRules> {
  const run = commandingRecords<
    OfficialStatement,
    DecisionRefusal,
    DecisionContext,
    StatementRules
  >(tools, {
    rules: statementRules,
    streamOf: decisionStream,
    from: statementFrom,
    context: contextOf(tools),
    unknown,
  });
  const giveParagraph = givingParagraphs(tools);
  return async (name, key, command, by, cause) => {
    const outcome = await run(name, key, command, by, cause);
    const { refusal, state } = outcome;
    if (refusal?.code === 'decision/already-decided') {
      const given = await tools.log.byCause(paragraphCause(key));
      return { ...outcome, refusal: { ...refusal, decision: given?.subject ?? '' } };
    }
    if (refusal || !state || name !== 'recordDecision') return outcome;
    const decisionKey = await giveParagraph(state);
    return { state: decisionKey === undefined ? state : { ...state, decisionKey } };
  };
}

/** Prepares a statement to a body, and gives its key; the same cause gives the same one. */
export const preparingStatements = (tools: DecisionCommandTools) => {
  const begin = beginningStatements(tools);
  const { clock } = tools;
  return async (
    command: PrepareStatement,
    by: Person,
    cause: string,
  ): Promise<Result<{ readonly key: string }, DecisionRefusal>> => {
    const today = clock.today();
    const context = contextOf(tools)({ by, now: clock.now(), today });
    const said = prepareStatement(command, context);
    return said.ok ? ok({ key: await begin(said.value, by, today, cause) }) : said;
  };
};
