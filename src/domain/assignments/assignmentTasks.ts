import type { Group } from '../groups/group';
import { belongsTo, leads } from '../groups/groupRights';
import type { Person } from '../units/unit';
import { type Assignment, openQuestions, unansweredReports } from './assignment';
import { answersForLag } from './assignmentRights';
import { isFinalNext } from './reportDays';

/** What an assignment waits for that a person can do. */
export const assignmentTaskKinds = [
  'give',
  'answer',
  'judgeFinal',
  'feedback',
  'accept',
  'reportFinally',
  'report',
] as const;
export type AssignmentTaskKind = (typeof assignmentTaskKinds)[number];

/** What a person is in the two groups of an assignment. */
export interface AssignmentRights {
  /** Leads the group that gives it. */
  readonly leads: boolean;
  /** Takes it on for the working group. */
  readonly accepts: boolean;
  /** Works on it, and reports. */
  readonly reports: boolean;
}

export function assignmentRightsOf(
  state: Assignment,
  by: Person,
  groups: readonly Group[],
): AssignmentRights {
  const of = (key: string): Group | undefined => groups.find((one) => one.key === key);
  const [group, lag] = [of(state.groupKey), of(state.lagKey)];
  return {
    leads: group !== undefined && leads(group, by),
    accepts: answersForLag(state, { by, groups }),
    reports: lag !== undefined && belongsTo(lag, by),
  };
}

function taskOfGroup(state: Assignment): AssignmentTaskKind | undefined {
  if (state.status === 'draft') return 'give';
  if (openQuestions(state).length > 0) return 'answer';
  if (state.status === 'finallyReported') return 'judgeFinal';
  return unansweredReports(state).length > 0 ? 'feedback' : undefined;
}

/**
 * The one next step for who looks: those who lead the group give it, answer questions, judge the final report, say what
 * they think of a report (LS-07, LS-08); the working group takes it on and reports.
 */
export function nextTask(
  state: Assignment,
  rights: AssignmentRights,
): AssignmentTaskKind | undefined {
  if (state.status === 'ended' || state.status === 'withdrawn') return undefined;
  const ofGroup = rights.leads ? taskOfGroup(state) : undefined;
  if (ofGroup) return ofGroup;
  if (state.status === 'given' && rights.accepts) return 'accept';
  if (state.status !== 'accepted' || !rights.reports) return undefined;
  return isFinalNext(state) ? 'reportFinally' : 'report';
}
