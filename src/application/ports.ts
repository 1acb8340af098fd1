import type { Sha256 } from '../domain/log/chain';
import type { LogEntry, PlacedEntry } from '../domain/log/logEntry';
import type { Instant, LocalDate } from '../domain/time';
import type { Unit } from '../domain/units/unit';
import type { DispatchRow } from '../lists/dispatches.list';
import type { SafetyNoticeRow } from '../lists/safetyNotices.list';
import type { InquiryRow } from '../lists/inquiries.list';
import type { UnitRow } from '../lists/units.list';
import type { Effect } from './effects';
import type { NoticeRow } from './rows';

/** Time, given to the use cases from outside. */
export interface Clock {
  now(): Instant;
  /** Today in the region's calendar (Europe/Stockholm). */
  today(): LocalDate;
}

/**
 * What became of an entry that was to be appended. `known`: its cause is already in the log, as the entry given back;
 * `conflict`: somebody else took its place in the stream, so decide again on the newer state.
 */
export type Appended =
  | { readonly outcome: 'appended'; readonly entry: PlacedEntry }
  | { readonly outcome: 'known'; readonly entry: PlacedEntry }
  | { readonly outcome: 'conflict' };

/** The log (sv. händelselogg). Entries are only added; position grows with every one. */
export interface EventLog {
  append(entry: LogEntry): Promise<Appended>;
  /** Appends entries of different streams; each stands or falls alone. Outcomes come in the same order. */
  appendEach(entries: readonly LogEntry[]): Promise<readonly Appended[]>;
  /** The whole of one stream, in order. */
  read(stream: string): Promise<readonly PlacedEntry[]>;
  byCause(cause: string): Promise<PlacedEntry | undefined>;
  /** Up to `limit` entries behind a position, in order of position. */
  after(position: number, limit: number): Promise<readonly PlacedEntry[]>;
  /** Whether a stream has begun. */
  has(stream: string): Promise<boolean>;
}

/** An effect that waits in the outbox. */
export interface WaitingEffect {
  readonly id: number;
  readonly effect: Effect;
  readonly attempts: number;
  readonly since: Instant;
}

/** The outbox (sv. utkorg). The same effect key is kept once. */
export interface Outbox {
  add(effects: readonly Effect[]): Promise<void>;
  /** Waiting effects in the order in which they came, behind an id. */
  waiting(afterId: number, limit: number): Promise<readonly WaitingEffect[]>;
  finish(ids: readonly number[]): Promise<void>;
  /** Keeps the effect waiting, with what went wrong; `failed` gives it up for a person to look at. */
  fail(id: number, attempts: number, error: string, outcome: 'waiting' | 'failed'): Promise<void>;
}

/** The rows people read, written from the log. A row with an older revision never replaces a newer one. */
export interface Projections {
  saveNotices(rows: readonly NoticeRow[]): Promise<void>;
  saveDispatches(rows: readonly DispatchRow[]): Promise<void>;
  saveInquiries(rows: readonly InquiryRow[]): Promise<void>;
  /** Adds the row of a unit, unless there is one of its key. */
  addUnit(row: UnitRow): Promise<void>;
  /** Changes only the given columns of a unit's row. */
  updateUnit(unitKey: string, columns: Partial<UnitRow>): Promise<void>;
  /** Status and deadlines of every dispatch of a notice. */
  dispatchesOf(noticeKey: string): Promise<readonly DispatchRow[]>;
  /** Changes only the given columns of a notice's row. */
  updateNotice(noticeKey: string, columns: Partial<SafetyNoticeRow>): Promise<void>;
  /** Adds a file to a notice's row; a file of that name that is already there is left as it is. */
  attach(noticeKey: string, fileName: string, content: Uint8Array): Promise<void>;
}

/** The region's units. */
export interface Units {
  all(): Promise<readonly Unit[]>;
}

export interface LogTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly sha256: Sha256;
}
