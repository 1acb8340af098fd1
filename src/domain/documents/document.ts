import type { Instant, LocalDate } from '../time';
import type { Contact, Person } from '../units/unit';
import type { RelatedDocument } from './reading/routineReading';

/** How far a governing document (sv. styrande dokument) has come; the words are in the page's texts. */
export const documentStatuses = [
  'draft',
  'inComment',
  'inApproval',
  'scheduled',
  'inForce',
  'underRevision',
  'withdrawn',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** Kinds that the seeds name (GD-02). */
export const documentTypes = [
  'rutin',
  'regionalRutin',
  'riktlinje',
  'processbeskrivning',
  'vagledandeDokument',
  'mall',
  'ledningssystem',
  'regelbok',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Where in the chain law → national guidance → regional → local a document stands (GD-19). */
export const documentLevels = ['national', 'regional', 'local'] as const;
export type DocumentLevel = (typeof documentLevels)[number];

/** Where an edition is shown (GD-10): the intranet always, the page for private providers when it is marked public. */
export interface Places {
  readonly isPublic: boolean;
}

/** What is said of a document beside its text (GD-02 … GD-07, GD-18, GD-19, GD-26). */
export interface DocumentMetadata extends Places {
  readonly title: string;
  readonly type: DocumentType;
  readonly level: DocumentLevel;
  /** For whom it applies, as its header says (sv. gäller för, GD-04). */
  readonly scope: string;
  /** The units it concerns, by key; a unit stands for all below it. Not the same as who may read it. */
  readonly concerns: readonly string[];
  /** The administration (sv. förvaltning) whose local document it is, by key of its unit. */
  readonly administration?: string;
  readonly process?: string;
  /** The role that approves it (sv. fastställd av): a role, not a person (GD-05). */
  readonly approverRole: string;
  /** As printed: person and unit code (sv. huvudförfattare, GD-07). */
  readonly mainAuthor: string;
  /** Who answers for it and is reminded of its review (sv. dokumentägare). */
  readonly owner: Contact;
  /** The regional document and its edition that this local one was harmonised with (GD-18). */
  readonly harmonisedWith?: { readonly number: string; readonly edition: string };
  /** Laws and national guidance that it applies (GD-19). */
  readonly follows: readonly string[];
  readonly related: readonly RelatedDocument[];
  /** Numbers of the process routines that a guideline is used together with (GD-21). */
  readonly usedWith?: readonly string[];
  /** The group-wide follow-up (sv. koncerngemensam uppföljning) in connection with which it is evaluated (GD-22). */
  readonly followUp?: string;
  /** The management system it belongs to (sv. ledningssystem); all of them are searched as one (GD-26). */
  readonly managementSystem?: string;
  /** A template that is used in purchases (sv. mall som används vid inköp, GD-24). */
  readonly forPurchase?: boolean;
  /** The decision behind the edition (sv. beslut bakom utgåvan), by its paragraph: `§ 160/26` (DE-01). */
  readonly decision?: string;
}

/** The file of an edition in the library, at one of its versions, and its text by the hash it is kept under. */
export interface DocumentContentRef {
  readonly fileName: string;
  /** Hash of the text that was read out of the file and corrected by a person: its address in the store of texts. */
  readonly textHash: string;
  /** Hash of the file's bytes: what is published is what was approved, whatever lies in the library by then. */
  readonly fileHash?: string;
  /** Mail addresses that the text prints, in small letters (GD-24); absent where an earlier version did not note them. */
  readonly addresses?: readonly string[];
}

/** A new edition (sv. utgåva) needs approval; a revision (sv. revidering) is a small correction of the same edition. */
export type ChangeKind = 'edition' | 'revision';

export interface DocumentComment {
  readonly id: string;
  readonly by: Person;
  readonly at: Instant;
  readonly text: string;
  readonly section?: string;
  readonly answer?: {
    readonly outcome: 'taken' | 'declined';
    readonly note: string;
    readonly by: Person;
  };
}

/** A round in which invited units say what they think (sv. remiss). */
export interface CommentRound {
  readonly until: LocalDate;
  readonly unitKeys: readonly string[];
  readonly openedAt: Instant;
  readonly closed: boolean;
}

/** The edition that is being prepared. */
export interface Draft {
  readonly kind: ChangeKind;
  /** The label it will have: `4` for an edition, `3.1` for a revision of edition 3. */
  readonly label: string;
  readonly metadata: DocumentMetadata;
  readonly content: DocumentContentRef;
  readonly changeNote: string;
  readonly by: Person;
  readonly stage: 'writing' | 'inComment' | 'inApproval' | 'approved';
  readonly round?: CommentRound;
  readonly comments: readonly DocumentComment[];
  /** Set while an approver is asked. */
  readonly approval?: { readonly role: string; readonly dueOn: LocalDate; readonly round: number };
  readonly approved?: { readonly by: Person; readonly on: LocalDate; readonly reason?: string };
  readonly publishOn?: LocalDate;
  /** Why it was last sent back. */
  readonly sentBack?: { readonly by: Person; readonly at: Instant; readonly reason: string };
}

/** An edition that has been published. */
export interface PublishedEdition {
  readonly label: string;
  readonly kind: ChangeKind;
  readonly metadata: DocumentMetadata;
  readonly content: DocumentContentRef;
  readonly changeNote: string;
  readonly approvedBy: Person;
  readonly approvedOn: LocalDate;
  readonly publishedOn: LocalDate;
  /** The day by which it is to be looked over again (GD-27, X-21). */
  readonly reviewBy: LocalDate;
}

/** A governing document as the log tells it. Nothing of it is ever deleted: earlier editions remain under its number. */
export interface GoverningDocument {
  readonly number: string;
  readonly draft?: Draft;
  /** The last is the one in force, unless the document is withdrawn. */
  readonly editions: readonly PublishedEdition[];
  readonly withdrawn?: {
    readonly on: LocalDate;
    readonly by: Person;
    readonly reason: string;
    readonly replacedBy?: string;
  };
  /** Where the card that asks for approval stands, by its round. */
  readonly approvalCards: { readonly [round: number]: ApprovalCard };
  /** How often approval has been asked for. */
  readonly approvalRounds: number;
}

export type ApprovalCard =
  | { readonly posted: { readonly conversationId: string; readonly activityId: string } }
  | { readonly undelivered: string };

/** The edition in force: the last published, while the document is not withdrawn. */
export const editionInForce = ({
  editions,
  withdrawn,
}: GoverningDocument): PublishedEdition | undefined =>
  withdrawn === undefined ? editions[editions.length - 1] : undefined;

/** The status people see. A live edition stays in force while the next is prepared. */
export function documentStatus(document: GoverningDocument): DocumentStatus {
  const { draft } = document;
  if (document.withdrawn !== undefined) return 'withdrawn';
  if (editionInForce(document) !== undefined)
    return draft === undefined ? 'inForce' : 'underRevision';
  switch (draft?.stage) {
    case 'inComment':
      return 'inComment';
    case 'inApproval':
      return 'inApproval';
    case 'approved':
      return 'scheduled';
    default:
      return 'draft';
  }
}

/** From the day after its review was due an edition is flagged; it stays in force and readable. */
export const isPastReview = (reviewBy: LocalDate, today: LocalDate): boolean => reviewBy < today;

export const documentStream = (number: string): string => `document/${number}`;
