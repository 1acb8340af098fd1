import type { ActionDue } from '../../domain/audits/actionDue';
import type { Audit, AuditStage, RecommendationKind } from '../../domain/audits/audit';
import type { ActionStatus } from '../../domain/audits/auditAction';
import type { AuthorityNotification } from '../../domain/audits/notifications/authorityNotification';
import type { LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { RecordHappening } from '../cases/casePages';

/** An audit as its list shows it. */
export interface AuditLine {
  readonly key: string;
  readonly title: string;
  readonly auditors: string;
  readonly stage: AuditStage;
  readonly diaryNumber: string;
  readonly reportedOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly replySentOn?: LocalDate;
  readonly recommendations: number;
  readonly commitments: number;
  readonly unanswered: number;
  readonly unplanned: number;
  readonly openActions: number;
}

/** An action as lists show it. */
export interface AuditActionLine {
  readonly key: string;
  readonly audit: string;
  readonly number: number;
  readonly what: string;
  readonly recommendation: number;
  readonly heading: string;
  readonly kind: RecommendationKind;
  readonly owner: Person;
  readonly status: ActionStatus;
  readonly due: ActionDue;
  readonly revisions: number;
  readonly waitsFor: readonly number[];
  readonly evidence: number;
}

/** A notification as the register shows it. */
export interface NotificationLine extends Pick<
  AuthorityNotification,
  'key' | 'authority' | 'what' | 'notifiedOn' | 'diaryNumber' | 'deviationNumber' | 'action'
> {
  readonly corrections: number;
}

/** Reads the lists of audits, actions and notifications with the rights of whoever looks. */
export interface AuditsReader {
  /** `/sites/mtp/SitePages/`. */
  readonly pagesPath: string;
  /** Newest first. */
  readonly audits: () => Promise<readonly AuditLine[]>;
  readonly actions: () => Promise<readonly AuditActionLine[]>;
  readonly notifications: () => Promise<readonly NotificationLine[]>;
}

/** What the page of audits is set up with for a person. */
export interface AuditDesk {
  readonly person: Person;
  readonly isKeeper: boolean;
  /** Names of those who keep audits: whom others turn to. */
  readonly keepers: readonly string[];
  /** Who may own an action; for keepers. */
  readonly people: readonly Person[];
}

/** An audit whole, with what the person who looks may do. */
export interface WholeAudit {
  readonly audit: Audit;
  readonly stage: AuditStage;
  readonly regionName: string;
  readonly mayReadEvidence: boolean;
  readonly timeLine: readonly RecordHappening[];
}
