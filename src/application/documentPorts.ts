import type { RoutineReading } from '../domain/documents/reading/routineReading';
import type { LocalDate } from '../domain/time';
import type { DocumentMailboxRow } from '../lists/documentMailboxes.list';
import type { DocumentRelationRow } from '../lists/documentRelations.list';
import type { DocumentSectionRow } from '../lists/documentSections.list';
import type { GoverningDocumentRow } from '../lists/governingDocuments.list';

/** Texts of editions and drafts, each under the hash of its content: what the log names cannot be exchanged behind it. */
export interface DocumentTexts {
  /** Keeps a text and gives its hash; the same text is kept once. */
  save(content: RoutineReading): Promise<string>;
  /** The text of a hash; a fault when it is not there or is no longer what was saved. */
  read(hash: string): Promise<RoutineReading>;
}

/** A file that lies in the folder of a document's number, as the log is to name it. */
export interface KeptFile {
  readonly fileName: string;
  readonly fileHash: string;
}

/** The columns that follow from the log; the hash of the file is kept when it is put. */
export type ShownRow = Omit<GoverningDocumentRow, 'FileHash'>;

/** What the library is to show of a document: the row of its file, and the version people see. */
export interface ShownDocument {
  readonly number: string;
  readonly fileName: string;
  readonly fileHash?: string;
  readonly row: ShownRow;
  /** The sentence that marks the published version; nothing is published without one. */
  readonly publication?: string;
}

/** The library of governing documents (GD-11): a folder a number, drafts as minor versions, editions as published ones. */
export interface DocumentFiles {
  /** Puts a file into the folder of a number as a draft, in place of one of the same kind. */
  put(number: string, name: string, content: Uint8Array): Promise<KeptFile>;
  /**
   * Shows a document as its row says, and publishes the bytes that were approved unless it is done already. A row that
   * shows something later is left. `missing`: the file is not there, or not as it was approved.
   */
  show(shown: ShownDocument): Promise<'shown' | 'missing'>;
}

/** The rows of one edition's text. */
export interface EditionRows {
  readonly editionKey: string;
  readonly sections: readonly DocumentSectionRow[];
  readonly relations: readonly DocumentRelationRow[];
  readonly mailboxes: readonly DocumentMailboxRow[];
}

/** The texts of published editions as rows (GD-13). They are added once and never change. */
export interface EditionTexts {
  add(rows: EditionRows): Promise<void>;
}

/** Which documents the library shows, without reading the log. */
export interface DocumentRegister {
  numbersWith(
    statuses: readonly GoverningDocumentRow['DocumentStatus'][],
  ): Promise<readonly string[]>;
  /** Templates that are used in purchases (GD-24). */
  purchaseTemplates(): Promise<readonly string[]>;
  /** Those whose edition in force is to be looked over by a day. */
  reviewedBy(day: LocalDate): Promise<readonly string[]>;
}
