import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type {
  MeetingDecision,
  Recipient,
  Signatories,
  StatementContent,
} from './officialStatement';

/** How far the record of a decision has come. */
export const decisionStages = [
  'prepared',
  'recorded',
  'reviewed',
  'adjusted',
  'announced',
  'sentOut',
] as const;
export type DecisionStage = (typeof decisionStages)[number];

/** What of a record may be changed until it is reviewed. */
export interface RecordContent extends StatementContent, MeetingDecision {}
export type RecordField = keyof RecordContent;

/** A change of the record, as it is logged. */
export interface RecordChange {
  readonly by: Person;
  readonly at: Instant;
  readonly fields: readonly RecordField[];
}

/** What became of the sending to one recipient, and who has confirmed it. */
export interface Receipt {
  readonly recipient: Recipient;
  /** By mail through the product, or in another way, or laid into the file. */
  readonly way: 'mail' | 'otherwise' | 'file';
  readonly mailedAt?: Instant;
  readonly acknowledged?: { readonly by: string; readonly at: Instant; readonly note: string };
}

/** What people are reminded of: a late step, or the receipt of one recipient by its place in the list. */
export type RemindedAbout = 'adjust' | 'announce' | `receipt/${number}`;

/** A noted correction (sv. rättelse): the record itself stays as it was adjusted. */
export interface Correction {
  readonly by: Person;
  readonly at: Instant;
  readonly text: string;
}

interface Done {
  readonly by: Person;
  readonly at: Instant;
}

/** The record of a decision (sv. protokollsparagraf) as the log tells it (DE-01 … DE-18). */
export interface Decision {
  readonly key: string;
  readonly number: number;
  readonly year: number;
  readonly body: { readonly key: string; readonly name: string };
  readonly statementKey: string;
  readonly content: RecordContent;
  readonly signatories: Signatories;
  readonly recorded: Done;
  readonly changes: readonly RecordChange[];
  readonly reviewed?: Done;
  /** Why it was last sent back from review or adjustment. */
  readonly returned?: Done & { readonly reason: string };
  readonly adjusted?: Done & {
    readonly on: LocalDate;
    readonly immediate: boolean;
    readonly lateReason?: string;
  };
  readonly announced?: Done & {
    readonly on: LocalDate;
    /** The last day to appeal (sv. laga kraft vinner beslutet dagen efter). */
    readonly appealEnds: LocalDate;
  };
  readonly sentOut?: Done & { readonly on: LocalDate };
  readonly receipts: readonly Receipt[];
  readonly corrections: readonly Correction[];
  /** The days on which somebody was reminded, by what of. */
  readonly reminded: { readonly [about in RemindedAbout]?: readonly LocalDate[] };
}

/** The furthest that a record has come; announcing and sending out may come in either order. */
export function decisionStage(
  decision: Pick<Decision, 'reviewed' | 'adjusted' | 'announced' | 'sentOut'>,
): DecisionStage {
  if (decision.sentOut !== undefined) return 'sentOut';
  if (decision.announced !== undefined) return 'announced';
  if (decision.adjusted !== undefined) return 'adjusted';
  return decision.reviewed === undefined ? 'recorded' : 'reviewed';
}

/** The number of the statement as a document of its case: `RS-LED26-0847-2` (DE-04). */
export const documentNumberOf = ({
  diaryNumber,
  documentNumber,
}: Pick<StatementContent, 'diaryNumber' | 'documentNumber'>): string =>
  `${diaryNumber}-${documentNumber}`;

/** A name with the party in brackets: `Olle Wikström (C)` (DE-17). */
export const nameWithParty = ({
  name,
  party,
}: {
  readonly name: string;
  readonly party?: string;
}): string => (party === undefined || party === '' ? name : `${name} (${party})`);
