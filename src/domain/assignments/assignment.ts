import type { PostedCard } from '../dispatches/dispatch';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { AssignmentText } from './assignmentText';

/**
 * Where an assignment stands: written, given and waiting for the working group, asked back, under way, finally reported
 * and waiting for the group that gave it; ended or withdrawn.
 */
export const assignmentStatuses = [
  'draft',
  'given',
  'askedBack',
  'accepted',
  'finallyReported',
  'ended',
  'withdrawn',
] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

/** Who did something, and when. */
export interface DoneBy {
  readonly by: Person;
  readonly at: Instant;
}

/** The file of a text as it was given, by its fingerprint. */
export interface KeptCopy {
  readonly name: string;
  readonly sha256: string;
}

/** The text as it was given once (sv. utgåva): frozen, with its report days, and why it replaced the one before. */
export interface GivenEdition {
  readonly number: number;
  readonly text: AssignmentText;
  readonly reportDays: readonly LocalDate[];
  readonly given: DoneBy;
  readonly reason?: string;
  readonly accepted?: DoneBy;
  readonly copy?: KeptCopy;
  readonly card?: { readonly posted: PostedCard } | { readonly undelivered: string };
}

/** What the group that gave it says of a report (sv. återkoppling; LS-08). */
export interface Feedback extends DoneBy {
  readonly text: string;
}

/** A report of the working group (sv. rapport; LS-07): what is done, what is left, which risks; the final one ends the work. */
export interface AssignmentReport {
  readonly number: number;
  readonly isFinal: boolean;
  readonly done: string;
  readonly left: string;
  readonly risks: string;
  /** The report days it stands for. */
  readonly settles: readonly LocalDate[];
  readonly given: DoneBy;
  readonly feedback: readonly Feedback[];
  readonly sentBack?: DoneBy & { readonly reason: string };
}

/** A question the working group has raised (LS-07), in a report or before it took the assignment on. */
export interface AssignmentQuestion {
  readonly number: number;
  readonly text: string;
  /** The report it was raised in. */
  readonly report?: number;
  readonly asked: DoneBy;
  readonly answer?: DoneBy & {
    readonly text: string;
    /** The case it has become. */
    readonly caseKey?: string;
  };
}

/** An assignment (sv. uppdrag) to a working group (LS-06): its stream is `assignment/UPP-2026-0003`. */
export interface Assignment {
  readonly key: string;
  /** The group that gives it, and the working group that gets it. */
  readonly groupKey: string;
  readonly lagKey: string;
  readonly status: AssignmentStatus;
  /** As it stands now; what was given before is in the editions. */
  readonly text: AssignmentText;
  readonly written: DoneBy;
  readonly editions: readonly GivenEdition[];
  readonly reports: readonly AssignmentReport[];
  readonly questions: readonly AssignmentQuestion[];
  readonly reminders: readonly { readonly day: LocalDate; readonly on: LocalDate }[];
  readonly ended?: DoneBy & { readonly note: string };
  readonly withdrawn?: DoneBy & { readonly reason: string };
}

export const assignmentStream = (key: string): `assignment/${string}` => `assignment/${key}`;

export const isAssignmentKey = (text: string): boolean =>
  /^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}$/.test(text);

/** `UPP-2026-0003`. */
export const assignmentKeyOf = (prefix: string, year: string, number: number): string =>
  `${prefix}-${year}-${`${number}`.padStart(4, '0')}`;

/** The text in force as it was given; none while it is only written. */
export const editionInForce = ({ editions }: Assignment): GivenEdition | undefined =>
  editions[editions.length - 1];

export const openQuestions = ({ questions }: Assignment): readonly AssignmentQuestion[] =>
  questions.filter(({ answer }) => answer === undefined);

/** Reports that nobody has said anything of yet (LS-08); the final one is answered by ending it or sending it back. */
export const unansweredReports = ({ reports }: Assignment): readonly AssignmentReport[] =>
  reports.filter(({ isFinal, feedback }) => !isFinal && feedback.length === 0);

/** It is over: nothing more is done with it. */
export const isOver = ({ status }: Pick<Assignment, 'status'>): boolean =>
  status === 'ended' || status === 'withdrawn';
