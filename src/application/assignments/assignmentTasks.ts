import { type AssignmentTaskKind } from '../../domain/assignments/assignmentTasks';
import type { Group } from '../../domain/groups/group';
import { belongsTo, leads } from '../../domain/groups/groupRights';
import { leadsLag } from '../../domain/assignments/assignmentRights';
import type { Person } from '../../domain/units/unit';
import type { AssignmentLine, AssignmentTask } from './assignmentPages';

/** What the group that gave it has to do, as far as a row of the list tells it. */
function kindForGroup(line: AssignmentLine): AssignmentTaskKind | undefined {
  if (line.status === 'draft') return 'give';
  if (line.openQuestions > 0) return 'answer';
  if (line.status === 'finallyReported') return 'judgeFinal';
  return line.withoutFeedback > 0 ? 'feedback' : undefined;
}

function kindForLag(
  { status, responsible, nextReportOn, finalReportOn }: AssignmentLine,
  person: Person,
  lag: Group,
): AssignmentTaskKind | undefined {
  const accepts = leadsLag(lag, person) || responsible.id === person.id;
  if (status === 'given') return accepts ? 'accept' : undefined;
  if (status !== 'accepted' || !accepts) return undefined;
  return nextReportOn === finalReportOn ? 'reportFinally' : 'report';
}

/**
 * What waits for a person in assignments: for those who lead the group, questions, reports and what is only written; for
 * those who answer for the working group, what is to be taken on and reported by when.
 */
export const assignmentTasks = (
  lines: readonly AssignmentLine[],
  person: Person,
  groups: readonly Group[],
): readonly AssignmentTask[] =>
  lines.flatMap((line): readonly AssignmentTask[] => {
    const of = (key: string): Group | undefined => groups.find((one) => one.key === key);
    const [group, lag] = [of(line.groupKey), of(line.lagKey)];
    const { key, title, nextReportOn } = line;
    const ofGroup = group && leads(group, person) ? kindForGroup(line) : undefined;
    const isIn = lag !== undefined && belongsTo(lag, person);
    const ofLag = isIn ? kindForLag(line, person, lag) : undefined;
    const isReport = ofLag === 'report' || ofLag === 'reportFinally';
    return [
      ...(ofGroup ? [{ kind: ofGroup, key, title }] : []),
      ...(ofLag
        ? [{ kind: ofLag, key, title, ...(isReport && nextReportOn ? { by: nextReportOn } : {}) }]
        : []),
    ];
  });
