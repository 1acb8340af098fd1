import type { RecordRef } from '../records/recordRef';
import type { Instant } from '../time';
import type { Person } from '../units/unit';

/** A mail to the group's mailbox as it is taken in: what it says, as text alone, and the names of what came with it. */
export interface IncomingCaseMail {
  /** The mail's lasting id in the mailbox, as the name of a record. */
  readonly ref: RecordRef;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly receivedAt: Instant;
  readonly text: string;
  /** What is kept of it, the original first: what people call it, and a name that a file can have. */
  readonly files: readonly { readonly name: string; readonly file: string }[];
  /** Parts that could not be read; they are among the files. */
  readonly problems: readonly string[];
  /** A machine wrote it: an answer while somebody is away, a report that a mail did not arrive. */
  readonly isAutomatic: boolean;
  /** Its sender is told the number of the case that it begins. */
  readonly isAnswered: boolean;
}

/** A mail of a case (sv. mejl): it began the case, or its subject named it. What it said is text, and its files are kept. */
export interface CaseMail extends Omit<IncomingCaseMail, 'text' | 'isAutomatic' | 'isAnswered'> {
  readonly number: number;
  /** What it said; empty for the first one, whose text is the description. */
  readonly text: string;
  readonly isAutomatic?: true;
  readonly isAnswered?: true;
  /** A number that looked like a personal identity number was struck out of the text; the original has it (C9). */
  readonly isStruck?: true;
  /** Who has read it; the first one is read when the case is taken in. */
  readonly read?: { readonly by: Person; readonly at: Instant };
}

/** What in a case's letters tells the sender of the mail that began it. */
export const receiptLetter = 'receipt/1';

/** Mails that wait for somebody to read them. */
export const unreadMails = (mails: readonly CaseMail[]): readonly CaseMail[] =>
  mails.filter(({ number, read }) => number > 1 && read === undefined);

/** The numbers of cases written in a subject, each once, as they stand there (LS-22). */
export function caseKeysIn(subject: string, prefix: string): readonly string[] {
  const found = subject
    .slice(0, 500)
    .toUpperCase()
    .matchAll(/(?<![\p{L}\d_/.-])([A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6})(?![\p{L}\d_])/gu);
  const keys = Array.from(found, ([, key = '']) => key);
  return Array.from(new Set(keys.filter((key) => key.startsWith(`${prefix}-`))));
}
