import type { Group } from '../groups/group';
import { belongsTo, leads } from '../groups/groupRights';
import { leadersOf, takesPart } from '../cases/caseRights';
import { ok, refuse, type Result } from '../result';
import type { Person } from '../units/unit';
import type { Assignment, AssignmentStatus } from './assignment';
import type { AssignmentRefusal } from './assignmentRefusal';
import type { AssignmentContext } from './assignmentRule';

type Known = Pick<AssignmentContext, 'by' | 'groups'>;
type Parties = Pick<Assignment, 'groupKey' | 'lagKey'>;

const groupOf = (key: string, { groups }: Pick<Known, 'groups'>): Group | undefined =>
  groups.find((one) => one.key === key);

/** Leads a working group: its chair and vice chair. Its secretary writes for it, but takes nothing on. */
export const leadsLag = ({ seats }: Group, { id }: Person): boolean =>
  seats.some(({ office, member }) => office !== undefined && member.id === id);

/** Who takes an assignment on for the working group: its leader, and who answers for the assignment. */
export const answersForLag = (
  { text, lagKey }: Pick<Assignment, 'text' | 'lagKey'>,
  { by, groups }: Known,
): boolean => {
  const lag = groupOf(lagKey, { groups });
  return lag !== undefined && (leadsLag(lag, by) || text.responsible.id === by.id);
};

/** May read an assignment: the group that gives it and its working groups; while it is only written, the group alone. */
export const mayReadAssignment = (
  { groupKey, status }: Pick<Assignment, 'groupKey' | 'status'>,
  person: Person,
  groups: readonly Group[],
): boolean => {
  const group = groupOf(groupKey, { groups });
  if (!group) return false;
  return status === 'draft' ? belongsTo(group, person) : takesPart(group, groups, person);
};

const inStatus = (
  { status }: Assignment,
  statuses: readonly AssignmentStatus[],
): Result<true, AssignmentRefusal> =>
  statuses.includes(status) ? ok(true) : refuse({ code: 'assignment/wrong-status', status });

/** For who leads the group that gives assignments (LS-06), in some statuses; refused to all others. */
export function ledByGroup(
  state: Assignment,
  known: Known,
  statuses: readonly AssignmentStatus[],
): Result<true, AssignmentRefusal> {
  const group = groupOf(state.groupKey, known);
  if (!group) return refuse({ code: 'assignment/unknown-group' });
  if (leads(group, known.by)) return inStatus(state, statuses);
  const people = leadersOf(group).join(', ');
  return refuse({ code: 'assignment/not-the-leader', group: group.name, people });
}

/** For who answers for the working group. */
export function ledByLag(
  state: Assignment,
  known: Known,
  statuses: readonly AssignmentStatus[],
): Result<true, AssignmentRefusal> {
  const lag = groupOf(state.lagKey, known);
  if (!lag) return refuse({ code: 'assignment/unknown-group' });
  if (answersForLag(state, known)) return inStatus(state, statuses);
  const leaders = lag.seats.flatMap(({ office, member }) => (office ? [member.name] : []));
  const people = Array.from(new Set([...leaders, state.text.responsible.name])).join(', ');
  return refuse({ code: 'assignment/not-the-lag-leader', group: lag.name, people });
}

/** For everybody who sits in the working group, its secretary too (LS-07). */
export function workedOnBy(
  state: Assignment,
  known: Known,
  statuses: readonly AssignmentStatus[],
): Result<true, AssignmentRefusal> {
  const lag = groupOf(state.lagKey, known);
  if (!lag) return refuse({ code: 'assignment/unknown-group' });
  return belongsTo(lag, known.by)
    ? inStatus(state, statuses)
    : refuse({ code: 'assignment/not-the-member', group: lag.name });
}

/** The group and the working group below it, for who leads the group. */
export function partiesOf(
  { groupKey, lagKey }: Parties,
  known: Known,
): Result<{ readonly group: Group; readonly lag: Group }, AssignmentRefusal> {
  const group = groupOf(groupKey, known);
  const lag = groupOf(lagKey, known);
  const isBelow = lag?.kind === 'lag' && lag.parentKey === groupKey;
  if (!group || !lag || group.kind !== 'lsg' || !isBelow)
    return refuse({ code: 'assignment/unknown-group' });
  if (leads(group, known.by)) return ok({ group, lag });
  const people = leadersOf(group).join(', ');
  return refuse({ code: 'assignment/not-the-leader', group: group.name, people });
}
