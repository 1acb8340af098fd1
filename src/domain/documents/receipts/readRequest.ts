import type { PostedCard } from '../../dispatches/dispatch';
import type { Instant, LocalDate } from '../../time';
import type { Person, UnitChannel } from '../../units/unit';

/** Why somebody cannot confirm (sv. negativ läskvittens, X-22). */
export const declineKinds = ['notForMe', 'notUnderstood', 'other'] as const;
export type DeclineKind = (typeof declineKinds)[number];

/** What a person has answered to a request to read (sv. läskvittens, X-22): read and understood, or why not. */
export type ReadReceipt =
  | { readonly kind: 'confirmed'; readonly by: Person; readonly at: Instant }
  | {
      readonly kind: 'declined';
      readonly by: Person;
      readonly at: Instant;
      readonly why: DeclineKind;
      readonly reason: string;
    };

/** Somebody who is to read, and by when: who joins later has days of their own. */
export interface ExpectedReader extends Person {
  readonly dueOn: LocalDate;
}

/** Who is to confirm: the people that are known, or how many of a unit whose people are not. */
export type ExpectedReaders = { readonly people: readonly Person[] } | { readonly count: number };

/** What a unit is asked to read, and how it is reached. */
export interface ReadMatter {
  readonly number: string;
  readonly title: string;
  readonly edition: string;
  /** What is new in the edition (GD-16). */
  readonly changeNote: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly channel?: UnitChannel;
  readonly mailbox?: string;
  readonly dueOn: LocalDate;
  /** Days that somebody gets who joins the unit after it was asked. */
  readonly joinerDays: number;
}

/** Where a request stands: `stale` when a newer edition has been published, `closed` when it was ended. */
export const readRequestStates = ['open', 'stale', 'closed'] as const;
export type ReadRequestState = (typeof readRequestStates)[number];

/** A reminder that has gone to a unit with people missing. */
export interface ReadReminder {
  readonly number: number;
  readonly on: LocalDate;
}

/** A request to read (sv. läsuppdrag): one edition of a document asked of one unit, with every answer. */
export interface ReadRequest extends ReadMatter {
  readonly askedOn: LocalDate;
  readonly state: ReadRequestState;
  /** Those who are to confirm now; who has left is not waited for. */
  readonly readers: readonly ExpectedReader[];
  /** Those who were to confirm before they left. */
  readonly left: readonly Person[];
  /** How many are to confirm where nobody is known by name. */
  readonly headcount?: number;
  /** The answer that counts of each who has given one, by object id; kept when they leave. */
  readonly receipts: { readonly [personId: string]: ReadReceipt };
  readonly reminders: readonly ReadReminder[];
  /** The edition that replaced this one. */
  readonly replacedBy?: string;
  readonly card?: { readonly posted: PostedCard } | { readonly undelivered: string };
}

/** What of a request tells how far its unit has come. */
export type AskedUnit = Pick<
  ReadRequest,
  'edition' | 'unitKey' | 'unitName' | 'state' | 'dueOn' | 'readers' | 'headcount' | 'receipts'
>;

/**
 * The edition that confirmations are bound to: a revision (`3.1`) is a small correction of the same edition, and
 * what was confirmed for `3` still counts.
 */
export const editionOf = (label: string): string => label.split('.')[0] ?? label;

export const readRequestKeyOf = (number: string, edition: string, unitKey: string): string =>
  `${number}#${edition}/${unitKey}`;

export const keyOfReadRequest = ({
  number,
  edition,
  unitKey,
}: Pick<ReadMatter, 'number' | 'edition' | 'unitKey'>): string =>
  readRequestKeyOf(number, edition, unitKey);

/** The stream of a request: separate for each unit, so that units never wait for each other. */
export const readingStream = (requestKey: string): string => `reading/${requestKey}`;
