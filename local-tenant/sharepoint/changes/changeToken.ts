import type { Database } from 'better-sqlite3';
import { bareGuid } from '../odata/arguments';
import { keptDays } from './changeLog';
import {
  changeTokenMalformed,
  changeTokenOfAnother,
  changeTokenTooOld,
  changeTokenUnreadable,
} from './changeRefusals';

/** What a change token belongs to: SharePoint's number for the level, and the id of the thing. */
export interface TokenScope {
  readonly level: 1 | 2 | 3;
  readonly id: string;
}

/** A place in the change log. */
export interface LogPlace {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The number of the last change before it; below zero when only the time counts. */
  readonly number: number;
}

// Ticks are counted from the year 1, ten to a microsecond.
const ticksAtEpoch = 621_355_968_000_000_000n;
const ticksOf = (at: number): bigint => BigInt(Math.round(at)) * 10_000n + ticksAtEpoch;

/** Writes a change token as SharePoint does: `1;3;<list id>;<ticks>;<number>`. */
export const changeTokenText = ({ level, id }: TokenScope, { at, number }: LogPlace): string =>
  `1;${level};${id};${ticksOf(at)};${number}`;

/** Reads a change token; refuses one that is malformed, too old, or of something else. */
export function parseChangeToken(text: string, scope: TokenScope, now: Date): LogPlace {
  const parts = text.split(';').map((part) => part.trim());
  const [version, level, id, ticks, number] = parts;
  if (parts.length !== 5 || version !== '1') throw changeTokenMalformed();
  const given = bareGuid(id);
  if (given === undefined || !/^\d{1,19}$/.test(ticks ?? '') || !/^-?\d{1,15}$/.test(number ?? ''))
    throw changeTokenUnreadable();
  if (!/^[0-3]$/.test(level ?? '')) throw changeTokenMalformed();
  if (level !== String(scope.level) || given !== scope.id) throw changeTokenOfAnother();
  const at = Number((BigInt(ticks ?? '0') - ticksAtEpoch) / 10_000n);
  if (at < now.getTime() - keptDays * 86_400_000) throw changeTokenTooOld();
  return { at, number: Number(number) };
}

const newest = new WeakMap<Database, { get(): unknown }>();

/** The number of the newest change in the log. */
export function newestChange(database: Database): number {
  const statement =
    newest.get(database) ??
    database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'sp_changes'").pluck();
  newest.set(database, statement);
  return Number(statement.get() ?? 0);
}
