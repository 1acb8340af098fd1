import type { Person, UnitChannel } from '../domain/units/unit';
import type { ReadReceiptRow } from '../lists/readReceipts.list';
import type { ReadRequestRow } from '../lists/readRequests.list';

/** The rows of requests to read and of their receipts. A row with an older revision never replaces a newer one. */
export interface ReadingRows {
  saveRequests(rows: readonly ReadRequestRow[]): Promise<void>;
  saveReceipts(rows: readonly ReadReceiptRow[]): Promise<void>;
  /** Every request for a document, of whatever edition and state. */
  requestsOf(number: string): Promise<readonly ReadRequestRow[]>;
  /** What some units are asked to read now. */
  openOf(unitKeys: readonly string[]): Promise<readonly ReadRequestRow[]>;
  /** All open requests, page by page. */
  open(): AsyncIterable<readonly ReadRequestRow[]>;
  receiptsOf(requestKeys: readonly string[]): Promise<readonly ReadReceiptRow[]>;
  /** The latest receipts of a person, answered or not. */
  receiptsBy(personId: string): Promise<readonly ReadReceiptRow[]>;
  requestsWith(requestKeys: readonly string[]): Promise<readonly ReadRequestRow[]>;
}

/** The people of a channel, by the directory's object ids; undefined when Teams does not tell. */
export interface Rosters {
  of(channel: UnitChannel): Promise<readonly Person[] | undefined>;
}
