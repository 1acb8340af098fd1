import type { Assignment } from '../../domain/assignments/assignment';
import { assignmentKeyOf, assignmentStream } from '../../domain/assignments/assignment';
import type { AssignmentEvent } from '../../domain/assignments/assignmentEvents';
import type { AssignmentRefusal } from '../../domain/assignments/assignmentRefusal';
import type { AssignmentContext } from '../../domain/assignments/assignmentRule';
import { acceptAssignment } from '../../domain/assignments/commands/acceptAssignment';
import { answerQuestion } from '../../domain/assignments/commands/answerQuestion';
import { askBack } from '../../domain/assignments/commands/askBack';
import { changeAssignment } from '../../domain/assignments/commands/changeAssignment';
import { endAssignment } from '../../domain/assignments/commands/endAssignment';
import { giveAssignment } from '../../domain/assignments/commands/giveAssignment';
import { giveFeedback } from '../../domain/assignments/commands/giveFeedback';
import { giveReport } from '../../domain/assignments/commands/giveReport';
import { rewriteAssignment } from '../../domain/assignments/commands/rewriteAssignment';
import { sendBackReport } from '../../domain/assignments/commands/sendBackReport';
import { withdrawAssignment } from '../../domain/assignments/commands/withdrawAssignment';
import {
  type WriteAssignment,
  writeAssignment,
} from '../../domain/assignments/commands/writeAssignment';
import { evolveAssignment } from '../../domain/assignments/evolveAssignment';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { ok, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { type CommandRecord, commandingRecords } from '../records/commandRecord';
import type { DecidingTools } from '../decide';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';
import { foldedFrom } from '../records/recordEvents';

/** Every command on an assignment, by its name: the rule that decides it (ADR 0010). */
export const assignmentRules = {
  rewriteAssignment,
  giveAssignment,
  changeAssignment,
  acceptAssignment,
  askBack,
  giveReport,
  giveFeedback,
  answerQuestion,
  endAssignment,
  sendBackReport,
  withdrawAssignment,
};
export type AssignmentRules = typeof assignmentRules;
export type CommandAssignment = CommandRecord<Assignment, AssignmentRefusal, AssignmentRules>;

/** An assignment as its stream tells it; undefined for an empty stream. */
export const assignmentFrom = foldedFrom<Assignment, AssignmentEvent>(evolveAssignment);

type Settings = Pick<CollaborationSettings, 'groups' | 'assignments'>;

/** Carries out commands on assignments (LS-06 … LS-08). */
export const commandingAssignments = (
  tools: DecidingTools,
  { groups, assignments }: Settings,
): CommandAssignment =>
  commandingRecords<Assignment, AssignmentRefusal, AssignmentContext, AssignmentRules>(tools, {
    rules: assignmentRules,
    streamOf: assignmentStream,
    from: assignmentFrom,
    context: (given) => ({ ...given, groups, settings: assignments }),
    unknown: { code: 'assignment/unknown' },
  });

export type WriteAssignmentCommand = (
  command: WriteAssignment,
  by: Person,
  cause: string,
) => Promise<Result<string, AssignmentRefusal>>;

/** Writes assignments (LS-06) under the next number of the year; gives its key. The same command twice is the same one. */
export const writingAssignments = (
  tools: LogTools,
  { groups, assignments }: Settings,
): WriteAssignmentCommand => {
  const { clock } = tools;
  const { prefix } = assignments;
  const write = numbering(tools);
  return async (command, by, cause) => {
    const today = clock.today();
    const context = { by, now: clock.now(), today, groups, settings: assignments };
    const decision = writeAssignment(command, context);
    if (!decision.ok) return decision;
    const year = today.slice(0, 4);
    const key = await write({
      ...{ cause, by, series: `${prefix}-${year}` },
      keyOf: (number) => assignmentKeyOf(prefix, year, number),
      streamOf: assignmentStream,
      type: decision.value.type,
      payloadOf: () => decision.value.payload,
    });
    return ok(key);
  };
};
