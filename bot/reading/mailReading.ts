import type { SourceDocument } from '../../src/domain/reading/sourceDocument';

/** Why a part of a mail gave no text. The part itself is kept as an attachment. */
export type ReadingProblemReason =
  'encrypted' | 'damaged' | 'too-large' | 'timed-out' | 'not-a-mail' | 'no-text' | 'unsupported';

/** A part that could not be read, named so that a person can open it. */
export interface ReadingProblem {
  readonly part: string;
  readonly reason: ReadingProblemReason;
  readonly detail?: string;
}

/** A file that came with the mail, exactly as sent. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly content: Uint8Array;
}

/** What the mail says about itself. Null is not stated. */
export interface MailHeader {
  readonly subject: string | null;
  readonly from: { readonly name: string | null; readonly address: string | null } | null;
  readonly to: readonly string[] | null;
  /** ISO 8601, or the words of the mail when they are no date. */
  readonly date: string | null;
  readonly messageId: string | null;
}

/** A mail (or a bare file) taken apart: texts, files, what could not be read. */
export interface MailReading {
  readonly source: 'mail' | 'pdf' | 'html' | 'text' | 'unknown';
  readonly header: MailHeader;
  readonly documents: readonly SourceDocument[];
  readonly attachments: readonly MailAttachment[];
  readonly problems: readonly ReadingProblem[];
}

/** The header of something that is no mail. */
export const noHeader: MailHeader = {
  subject: null,
  from: null,
  to: null,
  date: null,
  messageId: null,
};
