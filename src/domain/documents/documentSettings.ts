import type { Abbreviation } from './search/abbreviations';
import type { Contact, UnitChannel } from '../units/unit';

/** A role that approves governing documents (GD-05): who holds it, and where it is asked. */
export interface ApproverRole {
  readonly role: string;
  readonly people: readonly Contact[];
  readonly channel?: UnitChannel;
}

/** What the region has decided of its governing documents; no seed gives a number, so all are settings. */
export interface DocumentSettings {
  /** Letters of the region's numbers: `RH` for RH-15405 (GD-01). */
  readonly prefix: string;
  /** Who may begin and change any document, as object ids; the owner of a document may change that one. */
  readonly editors: readonly string[];
  /** The same people with how they are reached: told of what needs a person, and known by their mail in the library. */
  readonly editorContacts?: readonly Contact[];
  readonly approverRoles: readonly ApproverRole[];
  readonly commentDays: number;
  readonly approvalDays: number;
  /** Days between reminders of an overdue approval, the first on the day after it was due; nobody is when absent. */
  readonly approvalReminderDays?: number;
  /** From publication to the day an edition is to be looked over (GD-27). */
  readonly reviewMonths: number;
  /** Days before the review is due on which its owner is reminded; the last number repeats after it. */
  readonly reviewReminders: readonly number[];
  /** Where vårdgivarwebben shows the public documents, with a slash at its end (GD-10). */
  readonly publicAddress?: string;
  /** The mailbox for safety notices, which purchase templates carry (GD-24). */
  readonly noticeMailbox?: string;
  /** Administrations, by key, that need no local documents; those of providers and municipalities never do (GD-18). */
  readonly withoutLocalDocuments?: readonly string[];
  /** Short forms and what they stand for, beside those that the texts explain: `FSN`, säkerhetsmeddelande. */
  readonly abbreviations?: readonly Abbreviation[];
  /** The region's own stable links, up to the number: `https://…/get/` for `https://…/get/RH-13659` (GD-12). */
  readonly stableLinks?: readonly string[];
  /** Documents whose editions steer how the product is set up, by number: what they change waits for a person. */
  readonly steers?: { readonly [number: string]: 'safetyNotices' };
  readonly reading: {
    /** Days from being asked to the day by which to have read. */
    readonly days: number;
    /** The same for those who join a unit later. */
    readonly joinerDays: number;
    /** How many documents one unit may be asked to read at the same time. */
    readonly openRequests: number;
    /** Days before the due day on which a unit with people missing is reminded, below zero after it; nobody is when absent. */
    readonly reminders?: readonly number[];
  };
}
