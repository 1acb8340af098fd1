import { assignmentStream } from '../../domain/assignments/assignment';
import type { AssignmentRefusal } from '../../domain/assignments/assignmentRefusal';
import { mayReadAssignment } from '../../domain/assignments/assignmentRights';
import { assignmentRightsOf, nextTask } from '../../domain/assignments/assignmentTasks';
import { nextReportOn } from '../../domain/assignments/reportDays';
import type { Group } from '../../domain/groups/group';
import { ok, refuse, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { assignmentFrom } from './assignmentCommands';
import type { WholeAssignment } from './assignmentPages';
import type { LogTools } from '../ports';

export interface WholeAssignmentTools extends Pick<LogTools, 'log'> {
  readonly groups: readonly Group[];
  readonly regionName: string;
}

/** An assignment whole, for those who may read it: what it says, what came of it, and the one next step for who looks. */
export const readingWholeAssignment =
  ({ log, groups, regionName }: WholeAssignmentTools) =>
  async (key: string, by: Person): Promise<Result<WholeAssignment, AssignmentRefusal>> => {
    const entries = await log.read(assignmentStream(key));
    const assignment = assignmentFrom(entries);
    if (!assignment) return refuse({ code: 'assignment/unknown' });
    const nameOf = (group: string): string =>
      groups.find((one) => one.key === group)?.name ?? group;
    const group = nameOf(assignment.groupKey);
    if (!mayReadAssignment(assignment, by, groups))
      return refuse({ code: 'assignment/not-the-reader', group });
    const rights = assignmentRightsOf(assignment, by, groups);
    const next = nextTask(assignment, rights);
    const reportOn = nextReportOn(assignment);
    return ok({
      ...{ assignment, group, lag: nameOf(assignment.lagKey), regionName, rights },
      ...(next ? { next } : {}),
      ...(reportOn ? { nextReportOn: reportOn } : {}),
      timeLine: entries.map(({ sequence, type, at, actor, payload }) => ({
        ...{ sequence, type, at, actor: actor.name },
        payload: JSON.parse(payload) as unknown,
      })),
    });
  };
