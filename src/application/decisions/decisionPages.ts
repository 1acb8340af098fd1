import type { Decision, DecisionStage } from '../../domain/decisions/decision';
import type { DueStep } from '../../domain/decisions/decisionDays';
import type { DecisionOutcome, OfficialStatement } from '../../domain/decisions/officialStatement';
import type { LocalDate } from '../../domain/time';
import type { RecordHistory } from '../recordHistory';

/** A decision, or a statement without its paragraph, as the list shows it. */
export interface DecisionLine {
  readonly key: string;
  /** `§ 160/26`; empty for a statement. */
  readonly paragraph: string;
  readonly title: string;
  readonly diaryNumber: string;
  readonly bodyKey: string;
  readonly bodyName: string;
  readonly year: number;
  readonly stage: DecisionStage;
  readonly outcome?: DecisionOutcome;
  readonly meetingDay?: LocalDate;
  readonly statedOn?: LocalDate;
  /** The step that is late, if any. */
  readonly late?: 'adjust' | 'announce';
}

/** What a statement is written from. */
export type DecisionOrigin = { readonly caseKey: string } | { readonly proposalKey: string };

/** Reads the list of decisions with the rights of whoever looks. */
export interface DecisionsReader {
  readonly list: (
    today: LocalDate,
  ) => Promise<{ readonly lines: readonly DecisionLine[]; readonly hasMore: boolean }>;
  /** Statements and decisions that come from a case or a proposal, the newest first. */
  readonly from: (origin: DecisionOrigin, today: LocalDate) => Promise<readonly DecisionLine[]>;
  /** Where the pages of the site lie, `/sites/mtp/SitePages/`. */
  readonly pagesPath: string;
}

/** A body as the form of a statement knows it. */
export interface BodyChoice {
  readonly key: string;
  readonly name: string;
  readonly diaryPrefix: string;
  readonly path: readonly string[];
  readonly chair: { readonly name: string; readonly party?: string };
  readonly director: string;
  readonly adjusters: readonly { readonly name: string; readonly party?: string }[];
  readonly secretaries: readonly string[];
  /** What the person who asks may do. */
  readonly mayPrepare: boolean;
}

export interface DecisionCapabilities {
  readonly bodies: readonly BodyChoice[];
  readonly adjustWithinDays: number;
  readonly announceWithinDays: number;
  readonly appealDays: number;
}

/** What the person who asks may do with a statement or a decision, by who they are. */
export interface DecisionRights {
  readonly mayPrepare: boolean;
  readonly isSecretary: boolean;
  readonly mayReview: boolean;
  readonly mayAdjust: boolean;
}

/** A statement or a decision in full. */
export type WholeDecision = {
  readonly rights: DecisionRights;
  readonly regionName: string;
  readonly history: RecordHistory;
} & (
  | { readonly kind: 'statement'; readonly statement: OfficialStatement }
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      readonly stage: DecisionStage;
      readonly days: readonly DueStep[];
    }
);
