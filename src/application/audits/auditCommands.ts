import type { Audit, AuditFacts } from '../../domain/audits/audit';
import { auditKeyOf, auditPrefix, auditStream } from '../../domain/audits/audit';
import type { AuditEvent } from '../../domain/audits/auditEvents';
import type { AuditRefusal } from '../../domain/audits/auditRefusal';
import { peopleOfSettings } from '../../domain/audits/auditRights';
import type { AuditContext } from '../../domain/audits/auditRule';
import { addEvidence } from '../../domain/audits/commands/addEvidence';
import { addRecommendation } from '../../domain/audits/commands/addRecommendation';
import { answerRecommendation } from '../../domain/audits/commands/answerRecommendation';
import { approveReply } from '../../domain/audits/commands/approveReply';
import { attachReport } from '../../domain/audits/commands/attachReport';
import { beginAudit } from '../../domain/audits/commands/beginAudit';
import { changeAction } from '../../domain/audits/commands/changeAction';
import { changeAudit } from '../../domain/audits/commands/changeAudit';
import { changeRecommendation } from '../../domain/audits/commands/changeRecommendation';
import { closeAction } from '../../domain/audits/commands/closeAction';
import { keepObservation } from '../../domain/audits/commands/keepObservation';
import { planAction } from '../../domain/audits/commands/planAction';
import { reopenAction } from '../../domain/audits/commands/reopenAction';
import { reportDone } from '../../domain/audits/commands/reportDone';
import { reviseDue } from '../../domain/audits/commands/reviseDue';
import { sendBackAction } from '../../domain/audits/commands/sendBackAction';
import { sendReply } from '../../domain/audits/commands/sendReply';
import { startAction } from '../../domain/audits/commands/startAction';
import { evolveAudit } from '../../domain/audits/evolveAudit';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { ok, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { type CommandRecord, commandingRecords } from '../records/commandRecord';
import type { DecidingTools } from '../decide';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';
import { foldedFrom } from '../records/recordEvents';

/** Every command on an audit, by its name: the rule that decides it (ADR 0010). */
export const auditRules = {
  changeAudit,
  attachReport,
  addRecommendation,
  changeRecommendation,
  answerRecommendation,
  keepObservation,
  planAction,
  changeAction,
  startAction,
  reviseDue,
  addEvidence,
  reportDone,
  closeAction,
  sendBackAction,
  reopenAction,
  approveReply,
  sendReply,
};
export type AuditRules = typeof auditRules;
export type CommandAudit = CommandRecord<Audit, AuditRefusal, AuditRules>;

/** What of the settings decides who may do what with audits. */
export type AuditSettingsRead = Pick<CollaborationSettings, 'groups' | 'decisions' | 'audits'>;

/** An audit as its stream tells it; undefined for an empty stream. */
export const auditFrom = foldedFrom<Audit, AuditEvent>(evolveAudit);

const partiesOf = (settings: AuditSettingsRead): Pick<AuditContext, 'keepers' | 'people'> => ({
  keepers: settings.audits.keepers,
  people: peopleOfSettings(settings),
});

/** Carries out commands on audits and their actions (AU-03, AU-11, X-27). */
export const commandingAudits = (tools: DecidingTools, settings: AuditSettingsRead): CommandAudit =>
  commandingRecords<Audit, AuditRefusal, AuditContext, AuditRules>(tools, {
    rules: auditRules,
    streamOf: auditStream,
    from: auditFrom,
    context: (given) => ({ ...given, ...partiesOf(settings) }),
    unknown: { code: 'audit/unknown' },
  });

export type BeginAuditCommand = (
  command: AuditFacts,
  by: Person,
  cause: string,
) => Promise<Result<string, AuditRefusal>>;

/** Takes audits in (AU-02) under the next number of the year; gives the key. The same command twice is the same audit. */
export const beginningAudits = (
  tools: LogTools,
  settings: AuditSettingsRead,
): BeginAuditCommand => {
  const { clock } = tools;
  const begin = numbering(tools);
  return async (command, by, cause) => {
    const today = clock.today();
    const decision = beginAudit(command, { by, now: clock.now(), today, ...partiesOf(settings) });
    if (!decision.ok) return decision;
    const year = today.slice(0, 4);
    const key = await begin({
      ...{ cause, by, series: `${auditPrefix}-${year}` },
      keyOf: (number) => auditKeyOf(year, number),
      streamOf: auditStream,
      type: decision.value.type,
      payloadOf: () => decision.value.payload,
    });
    return ok(key);
  };
};
