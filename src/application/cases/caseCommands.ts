import { addDocument } from '../../domain/cases/commands/addDocument';
import { answerConsultation } from '../../domain/cases/commands/answerConsultation';
import { type BeginCase, beginCase } from '../../domain/cases/commands/beginCase';
import { changeCase } from '../../domain/cases/commands/changeCase';
import { closeCase } from '../../domain/cases/commands/closeCase';
import { consultInstances } from '../../domain/cases/commands/consultInstances';
import { coverPerspective } from '../../domain/cases/commands/coverPerspective';
import { doFollowUp } from '../../domain/cases/commands/doFollowUp';
import { planFollowUp } from '../../domain/cases/commands/planFollowUp';
import { moveBack } from '../../domain/cases/commands/moveBack';
import { moveOn } from '../../domain/cases/commands/moveOn';
import { readMail } from '../../domain/cases/commands/readMail';
import { registerCase } from '../../domain/cases/commands/registerCase';
import { removeDocument } from '../../domain/cases/commands/removeDocument';
import { replaceDocument } from '../../domain/cases/commands/replaceDocument';
import type { CaseEvent } from '../../domain/cases/caseEvents';
import type { CaseRefusal } from '../../domain/cases/caseRefusal';
import type { CaseContext } from '../../domain/cases/caseRule';
import { evolveCase } from '../../domain/cases/evolveCase';
import { caseKeyOf, caseStream, type GroupCase } from '../../domain/cases/groupCase';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { ok, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { type CommandRecord, commandingRecords } from '../records/commandRecord';
import type { DecidingTools } from '../decide';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';
import { foldedFrom } from '../records/recordEvents';

/** Every command on a case, by its name: the rule that decides it (ADR 0010). */
export const caseRules = {
  registerCase,
  changeCase,
  coverPerspective,
  addDocument,
  removeDocument,
  replaceDocument,
  readMail,
  planFollowUp,
  doFollowUp,
  consultInstances,
  answerConsultation,
  moveOn,
  moveBack,
  closeCase,
};
export type CaseRules = typeof caseRules;
export type CommandCase = CommandRecord<GroupCase, CaseRefusal, CaseRules>;

/** A case as its stream tells it; undefined for an empty stream. */
export const caseFrom = foldedFrom<GroupCase, CaseEvent>(evolveCase);

type Settings = Pick<CollaborationSettings, 'groups' | 'cases'>;

/** Carries out commands on cases (LS-04). */
export const commandingCases = (tools: DecidingTools, { groups, cases }: Settings): CommandCase =>
  commandingRecords<GroupCase, CaseRefusal, CaseContext, CaseRules>(tools, {
    rules: caseRules,
    streamOf: caseStream,
    from: caseFrom,
    context: (given) => ({ ...given, groups, settings: cases }),
    unknown: { code: 'case/unknown' },
  });

export type BeginCaseCommand = (
  command: BeginCase,
  by: Person,
  cause: string,
) => Promise<Result<string, CaseRefusal>>;

/** Begins cases (LS-22) under the next number of the year; gives its key. The same command twice is the same case. */
export const beginningCases = (tools: LogTools, { groups, cases }: Settings): BeginCaseCommand => {
  const { clock } = tools;
  const begin = numbering(tools);
  return async (command, by, cause) => {
    const today = clock.today();
    const given = { by, now: clock.now(), today };
    const decision = beginCase(command, { ...given, groups, settings: cases });
    if (!decision.ok) return decision;
    const year = today.slice(0, 4);
    const key = await begin({
      ...{ cause, by, series: `${cases.prefix}-${year}` },
      keyOf: (number) => caseKeyOf(cases.prefix, year, number),
      streamOf: caseStream,
      type: decision.value.type,
      payloadOf: () => decision.value.payload,
    });
    return ok(key);
  };
};
