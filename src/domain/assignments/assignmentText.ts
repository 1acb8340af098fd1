import type { RecordRef } from '../records/recordRef';
import type { LocalDate } from '../time';
import type { Person } from '../units/unit';

/**
 * What a working group is asked to do: look into something, write guidance (LS-10), support and follow up those who
 * manufacture (LS-12), support ordered introduction (LS-14), or something else.
 */
export const assignmentKinds = [
  'investigation',
  'guidance',
  'manufacturing',
  'introduction',
  'other',
] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** When reports are to come before the final one: every so many days from when it is given, on named days, or never. */
export type Reporting =
  | { readonly kind: 'every'; readonly days: number }
  | { readonly kind: 'on'; readonly days: readonly LocalDate[] };

/** What a written assignment says (sv. skriftligt uppdrag; LS-06). */
export interface AssignmentText {
  readonly title: string;
  readonly kind: AssignmentKind;
  readonly purpose: string;
  readonly task: string;
  readonly delimitation: string;
  readonly expectedResult: string;
  /** Who answers for it: the leader of the working group unless somebody else of it is named. */
  readonly responsible: Person;
  readonly participants: readonly Person[];
  readonly reporting: Reporting;
  readonly finalReportOn: LocalDate;
  readonly diaryNumber?: string;
  /** The case it comes from, when it comes from one. */
  readonly comesFrom?: RecordRef;
}
