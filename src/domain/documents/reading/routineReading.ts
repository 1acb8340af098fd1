import type { LocalDate } from '../../time';

/** A heading of a routine with its text: paragraphs as lines, items of lists with a bullet. */
export interface ReadSection {
  readonly heading: string;
  /** 1 for a main heading, 2 for one below it, and so on. */
  readonly level: number;
  readonly text: string;
}

/** A document that a routine points to; `documentNumber` is null when it names none (GD-14). */
export interface RelatedDocument {
  readonly documentNumber: string | null;
  readonly title: string;
}

/** A source outside the governing documents (GD-15); reachable on the internal network alone when it says so (GD-23). */
export interface ExternalReference {
  readonly text: string;
  readonly internalOnly: boolean;
}

/** A numbered appendix (sv. bilaga, GD-17). */
export interface Appendix {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** A mail address that a routine prints, with the words it stands under; null when it stands in running text. */
export interface PrintedMailbox {
  readonly name: string | null;
  readonly address: string;
}

/** What is read out of the file of a governing document (GD-01 … GD-23). Null stands for what it does not say. */
export interface RoutineReading {
  readonly documentNumber: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly scope: string | null;
  readonly approvedBy: string | null;
  readonly approvedOn: LocalDate | null;
  readonly mainAuthor: string | null;
  readonly sections: readonly ReadSection[];
  readonly related: readonly RelatedDocument[];
  readonly references: readonly ExternalReference[];
  readonly changeNote: string | null;
  readonly appendices: readonly Appendix[];
  readonly mailboxes: readonly PrintedMailbox[];
  /** Addresses on the web, in the order they stand, each once. */
  readonly links: readonly string[];
}
