import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';

/** A person who signs or speaks; an elected one with the party, shown in brackets (DE-17). */
export interface NamedPerson {
  readonly name: string;
  readonly party?: string;
}

/** Somebody a decision is sent out to (sv. beslutet expedieras till, DE-09); the file itself (sv. akten) needs no mail. */
export interface Recipient {
  readonly name: string;
  readonly mail?: string;
  readonly isFile?: true;
}

/** What an official statement says (DE-13); all of it comes along into the record of the decision. */
export interface StatementContent {
  readonly title: string;
  /** `RS-LED26-0847` (DE-03). */
  readonly diaryNumber: string;
  /** The number of this document within the case: 2 in `RS-LED26-0847-2` (DE-04). */
  readonly documentNumber: number;
  /** The proposal for decision (sv. förslag till beslut, DE-14). */
  readonly proposal: string;
  /** The matter (sv. ärendet, DE-07). */
  readonly matter: string;
  /** Always stated, also when there are none (DE-15). */
  readonly economicConsequences: string;
  /** The documents it rests on (sv. beslutsunderlag, DE-08). */
  readonly basis: readonly string[];
  readonly recipients: readonly Recipient[];
  /** The official who handles the matter (sv. handläggare, DE-10). */
  readonly official: { readonly name: string; readonly unit: string };
  /** The day of the statement (DE-11). */
  readonly statedOn: LocalDate;
  /** The bodies it passes, in order (sv. ärendegång, DE-12). */
  readonly path: readonly string[];
  /** The case and the proposal that were voted on, if it comes from any. */
  readonly caseKey?: string;
  readonly proposalKey?: string;
}

/** Those who sign a statement: the body's chair and the director (DE-16), as they were when it was prepared. */
export interface Signatories {
  readonly chair: NamedPerson;
  readonly director: NamedPerson;
}

/** How a proposal fared (sv. bifall, bifall med ändring, avslag, återremiss). */
export const decisionOutcomes = ['carried', 'changed', 'rejected', 'referredBack'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What a meeting decided, and what is kept of the meeting beside the extract (DE-18). */
export interface MeetingDecision {
  readonly outcome: DecisionOutcome;
  readonly decision: string;
  /** The chair puts the proposal and finds it carried (sv. proposition, DE-06). */
  readonly proposition: string;
  readonly meetingDay: LocalDate;
  readonly attendance: readonly string[];
  readonly adjusters: readonly string[];
  readonly reservations: readonly string[];
}

/** An official statement (sv. tjänsteutlåtande, DE-13) before and after its matter has got a paragraph. */
export interface OfficialStatement {
  readonly key: string;
  readonly body: { readonly key: string; readonly name: string };
  readonly content: StatementContent;
  readonly signatories: Signatories;
  readonly preparedBy: Person;
  readonly preparedAt: Instant;
  /** What the meeting decided; its paragraph follows at once. */
  readonly decided?: MeetingDecision & { readonly by: Person; readonly at: Instant };
  /** The decision it became: `RS-2026-160`. */
  readonly decisionKey?: string;
}
