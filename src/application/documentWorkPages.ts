import type { AnswerComment } from '../domain/documents/commands/answerComment';
import type { ApproveDraft } from '../domain/documents/commands/approveDraft';
import type { DiscardDraft } from '../domain/documents/commands/discardDraft';
import type { GiveComment } from '../domain/documents/commands/giveComment';
import type { OpenCommentRound } from '../domain/documents/commands/openCommentRound';
import type { ReviewEdition } from '../domain/documents/commands/reviewEdition';
import type { SendBack } from '../domain/documents/commands/sendBack';
import type { StartDraft } from '../domain/documents/commands/startDraft';
import type { WithdrawDocument } from '../domain/documents/commands/withdrawDocument';
import type { ComparedSection } from '../domain/documents/comparing/compareEditions';
import type {
  DocumentMetadata,
  DocumentStatus,
  Draft,
  GoverningDocument,
} from '../domain/documents/document';
import type { DocumentTask } from '../domain/documents/documentTasks';
import type { RoutineReading } from '../domain/documents/reading/routineReading';
import type { FileRemark } from '../domain/documents/reading/unreadable';
import type { LocalDate } from '../domain/time';
import type { Contact, Unit } from '../domain/units/unit';
import type { Outcome } from './noticePages';
import type { PublicCopy } from './publicDocuments';
import type { TemplateWithoutMailbox } from './purchaseTemplates';

/** A governing document as the list of all shows it. */
export interface DocumentLine {
  readonly number: string;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly edition: string;
  readonly owner: string;
  readonly reviewBy?: LocalDate;
  /** Its last edition is on vårdgivarwebben too (GD-10). */
  readonly isPublic?: boolean;
}

/** A document that is worked on or is to be looked over, and what of it waits for the person who asks. */
export interface WorkLine extends DocumentLine {
  readonly stage?: Draft['stage'];
  readonly tasks: readonly DocumentTask[];
}

/** Who approves in a role, as it is said to people. */
export interface NamedApprover {
  readonly role: string;
  readonly people: readonly string[];
  /** Asked by a card in its channel; by mail when it has none. */
  readonly hasChannel: boolean;
}

/** What a person may do with governing documents, and what the region has set. */
export interface DocumentCapabilities {
  readonly isEditor: boolean;
  readonly approverRoles: readonly string[];
  readonly roles: readonly string[];
  readonly approvers: readonly NamedApprover[];
  readonly editors: readonly Contact[];
  readonly prefix: string;
  readonly commentDays: number;
  readonly approvalDays: number;
  readonly reviewMonths: number;
  /** The mailbox for safety notices, which purchase templates carry (GD-24). */
  readonly noticeMailbox: string | null;
}

/** What the person may do with one document. */
export interface DocumentRightsOf {
  readonly mayEdit: boolean;
  readonly mayWithdraw: boolean;
  /** May approve its draft, which somebody else has written. */
  readonly mayApprove: boolean;
  /** Speaks for a unit that is invited to its comment round. */
  readonly isInvited: boolean;
}

/** A document with the text of its draft and of its edition in force, as far as the person may read them. */
export interface WholeDocument {
  readonly document: GoverningDocument;
  readonly status: DocumentStatus;
  readonly draftText: RoutineReading | null;
  readonly textInForce: RoutineReading | null;
  readonly rights: DocumentRightsOf;
}

/** What was read out of a file that was chosen, and what to know of it. */
export interface ReadDocumentFile {
  readonly reading: RoutineReading;
  readonly remarks: readonly FileRemark[];
}

export interface KeptDocumentFile {
  readonly fileName: string;
  readonly fileHash: string;
}

/** The file as the service keeps it, and its text as a person has corrected it. */
export interface WrittenContent extends KeptDocumentFile {
  readonly reading: RoutineReading;
}

/** The commands of the page, by the name of their rule. */
export interface DocumentWishes {
  startDraft: {
    readonly begin: StartDraft['begin'];
    readonly metadata?: DocumentMetadata;
    readonly content: WrittenContent;
    readonly changeNote: string;
  };
  changeDraft: {
    readonly metadata?: DocumentMetadata;
    readonly content?: WrittenContent;
    readonly changeNote?: string;
  };
  discardDraft: DiscardDraft;
  openCommentRound: OpenCommentRound;
  giveComment: Omit<GiveComment, 'id'>;
  answerComment: AnswerComment;
  closeCommentRound: Record<string, never>;
  requestApproval: Record<string, never>;
  approveDraft: ApproveDraft;
  sendBack: SendBack;
  reviewEdition: ReviewEdition;
  withdrawDocument: WithdrawDocument;
}
export type DocumentWishName = keyof DocumentWishes;

/** What the service does for the page where documents are worked on. */
export interface DocumentWorkService {
  documentCapabilities(): Promise<Outcome<DocumentCapabilities>>;
  documentWork(): Promise<Outcome<readonly WorkLine[]>>;
  wholeDocument(number: string): Promise<Outcome<WholeDocument>>;
  /** The copy on vårdgivarwebben; null when there is none. */
  publicCopy(number: string): Promise<Outcome<{ readonly copy: PublicCopy | null }>>;
  publicMaterial(): Promise<Outcome<Blob>>;
  readDocumentFile(file: File): Promise<Outcome<ReadDocumentFile>>;
  putDocumentFile(number: string, file: File): Promise<Outcome<KeptDocumentFile>>;
  /** Templates for purchases in force that do not print the mailbox for safety notices (GD-24). */
  templatesWithoutMailbox(): Promise<Outcome<readonly TemplateWithoutMailbox[]>>;
  onDocument<N extends DocumentWishName>(
    commandId: string,
    number: string,
    name: N,
    wish: DocumentWishes[N],
  ): Promise<Outcome>;
}

/** Reads the library and the directory with the rights of whoever looks. */
export interface DocumentWorkReader {
  /** Documents that the person may see, in the order of the library: the first so many, and whether there are more. */
  documents(most: number): Promise<{
    readonly documents: readonly DocumentLine[];
    readonly hasMore: boolean;
  }>;
  /** The document of a number, whatever the list shows; numbers that begin so. */
  byNumber(beginning: string): Promise<readonly DocumentLine[]>;
  units(): Promise<readonly Unit[]>;
  /** The text of a published edition, an earlier one too; empty when it is not kept as sections. */
  sections(number: string, edition: string): Promise<readonly ComparedSection[]>;
  /** Where a case of a safety notice is handled, on one of its tabs. */
  casePage(noticeKey: string, tab: 'mottagare' | 'underlag'): string;
  /** Where staff read a document. */
  readingPage(number: string): string;
  /** Where the pages of the site lie, `/sites/mtp/SitePages/`. */
  readonly pagesPath: string;
}
