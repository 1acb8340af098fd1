import type { CaseOrigin, LifeCyclePhase } from '../cases/groupCase';
import type { Contact, UnitChannel } from '../units/unit';
import type { Group } from './group';

/** An instance that is consulted (sv. berörd instans; LS-13, LS-18): reached by a card in its channel, or by mail. */
export interface Instance {
  readonly key: string;
  readonly name: string;
  readonly mailbox?: string;
  readonly channel?: UnitChannel;
  /** Those who answer for it on the card or on the page. */
  readonly people: readonly Contact[];
}

/** What is done with mails to a group's mailbox beside beginning cases (LS-22). */
export interface CaseMailSettings {
  /** The folder for mails that are no case: what machines answer, what we sent ourselves, what cannot be read in. */
  readonly asideFolder: string;
  /** Who begins a case by mail is told its number. */
  readonly answersSender: boolean;
}

/** As long as a region says nothing else. */
export const usualMailSettings: CaseMailSettings = {
  asideFolder: 'Inte ärenden',
  answersSender: true,
};

/** How cases are numbered and what a region lets them be marked with (LS-11, LS-18, LS-19, LS-22). */
export interface CaseSettings {
  /** What its numbers begin with: `LSG` in `LSG-2026-0007`. */
  readonly prefix: string;
  readonly regulations: readonly string[];
  readonly perspectives: readonly string[];
  readonly instances: readonly Instance[];
  readonly consultationDays: number;
  /** Days behind the due day on which a silent instance is reminded. */
  readonly consultationReminders?: readonly number[];
  readonly mail?: CaseMailSettings;
  /** Which cases are not closed without a day of follow-up (LS-12, LS-16), and how long after that usually is. */
  readonly followUp?: {
    readonly origins: readonly CaseOrigin[];
    readonly phases: readonly LifeCyclePhase[];
    readonly days: number;
  };
}

/** The body that decides what a group has proposed (LS-05), and how its records are numbered and dated (DE-01, DE-03). */
export interface DecidingBody {
  readonly key: string;
  readonly name: string;
  /** What its diary numbers begin with: `RN-LED` in `RN-LED26-0847`. */
  readonly diaryPrefix: string;
  /** Those who record its decisions. */
  readonly secretaries: readonly Contact[];
  readonly chair: Contact & { readonly party?: string };
  readonly director: Contact;
  /** Those who may adjust (sv. justera) its records. */
  readonly adjusters: readonly (Contact & { readonly party?: string })[];
  /** The bodies a matter passes on its way (sv. ärendegång, DE-12), in order. */
  readonly path: readonly string[];
}

/** Days that law gives a board and that a group of officials takes as sensible defaults. */
export interface DecisionSettings {
  readonly bodies: readonly DecidingBody[];
  readonly adjustWithinDays: number;
  readonly announceWithinDays: number;
  readonly appealDays: number;
  /** Days behind a last day to adjust or announce on which those who are late are reminded. */
  readonly lateReminders?: readonly number[];
  /** Days behind the sending out on which silent recipients are reminded, and how long their links hold. */
  readonly receiptReminders?: readonly number[];
  readonly receiptDays?: number;
}

/** Who keeps audits and their actions (AU-01, AU-11), and how long before a due day owners are reminded. */
export interface AuditSettings {
  readonly keepers: readonly Contact[];
  readonly reminders: readonly number[];
}

/** How assignments to working groups are numbered (LS-06). */
export interface AssignmentSettings {
  readonly prefix: string;
  readonly reportEveryDays: number;
  /** Days before (negative) and behind a report day on which the working group is reminded; -7, 1 and 7 unless said. */
  readonly reminders?: readonly number[];
}

/** What a region has decided of its groups, cases, votes, decisions and audits. */
export interface CollaborationSettings {
  readonly groups: readonly Group[];
  readonly cases: CaseSettings;
  readonly assignments: AssignmentSettings;
  readonly decisions: DecisionSettings;
  readonly audits: AuditSettings;
}
