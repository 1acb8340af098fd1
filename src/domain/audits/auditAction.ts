import { addDays, type Instant, type LocalDate } from '../time';
import type { Person } from '../units/unit';
import { type ActionDue, lastDayOf } from './actionDue';
import type { ActionEvidence } from './evidence';

/** How far an action has come: done is said by its owner, closed by somebody else. */
export const actionStatuses = ['planned', 'underWay', 'reported', 'closed'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** A due time that was agreed anew; the one before it stays on record with the reason and who agreed. */
export interface RevisedDue {
  readonly before: ActionDue;
  readonly reason: string;
  readonly agreedBy: string;
  readonly by: Person;
  readonly at: Instant;
}

/** Something said of an action by somebody: reported done, closed, sent back, opened again. */
export interface SaidOfAction {
  readonly what: 'reported' | 'closed' | 'sentBack' | 'reopened';
  readonly note: string;
  readonly by: Person;
  readonly at: Instant;
}

/** What a region does about a recommendation (sv. åtgärd), who owns it, and by when (AU-03, AU-11). */
export interface AuditAction {
  readonly number: number;
  /** The recommendation or commitment it belongs to, by its number. */
  readonly recommendation: number;
  readonly what: string;
  readonly owner: Person;
  readonly due: ActionDue;
  /** Every due time before the one that holds, the original first. */
  readonly revised: readonly RevisedDue[];
  /** Actions of the same audit that come first (AU-05). */
  readonly dependsOn: readonly number[];
  /** The governing document that it is about, by number. */
  readonly document?: string;
  readonly status: ActionStatus;
  readonly evidence: readonly ActionEvidence[];
  readonly said: readonly SaidOfAction[];
  /** Days on which the owner was reminded. */
  readonly reminded: readonly LocalDate[];
}

/** Overdue from the day after the last day that counts, until it is closed. What has no date is never late: it is seen apart. */
export const isOverdue = (
  { status, due }: Pick<AuditAction, 'status' | 'due'>,
  today: LocalDate,
): boolean => {
  const last = lastDayOf(due);
  return status !== 'closed' && last !== undefined && last < today;
};

/** The due time that was first given. */
export const originalDue = ({ due, revised }: Pick<AuditAction, 'due' | 'revised'>): ActionDue =>
  revised[0]?.before ?? due;

/** Actions an action waits for: those it depends on that are not closed (AU-05). */
export const waitsFor = (
  { dependsOn }: Pick<AuditAction, 'dependsOn'>,
  actions: readonly Pick<AuditAction, 'number' | 'status'>[],
): readonly number[] =>
  dependsOn.filter((number) =>
    actions.some((one) => one.number === number && one.status !== 'closed'),
  );

/**
 * The day since which a reminder is due: days before the last day that counts (negative: after it), only the latest of
 * those that have come, and once. Nothing for what waits to be confirmed, is closed, or has no date.
 */
export function dueReminder(
  { status, due, reminded }: Pick<AuditAction, 'status' | 'due' | 'reminded'>,
  pace: readonly number[],
  today: LocalDate,
): LocalDate | undefined {
  const last = lastDayOf(due);
  if (last === undefined || status === 'reported' || status === 'closed') return undefined;
  const come = pace
    .map((days) => addDays(last, -days))
    .filter((day) => day <= today)
    .sort();
  const latest = come[come.length - 1];
  return latest === undefined || reminded.some((on) => on >= latest) ? undefined : latest;
}
