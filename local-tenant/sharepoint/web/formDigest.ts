import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** How long a digest is good for. */
export const digestSeconds = 1800;

/** Makes and checks the form digests that writes by page session need. */
export interface FormDigests {
  make(userId: number, now: Date): string;
  isValid(digest: string | undefined, userId: number, now: Date): boolean;
}

const settingOnce = (database: Database, name: string, value: string): string => {
  database
    .prepare('INSERT INTO sp_settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(name, value);
  const row = database.prepare('SELECT value FROM sp_settings WHERE name = ?').get(name);
  return (row as { readonly value: string }).value;
};

/** Opens the form digests of a site; the key is kept, so a digest survives a restart. */
export function openFormDigests(database: Database): FormDigests {
  const key = settingOnce(database, 'digestKey', randomBytes(32).toString('hex'));
  const sign = (userId: number, time: string): Buffer =>
    createHmac('sha512', key).update(`${userId}|${time}`).digest();
  return {
    make: (userId, now) => {
      const time = now.toUTCString().slice(5, 25);
      return `0x${sign(userId, time).toString('hex').toUpperCase()},${time} -0000`;
    },
    isValid: (digest, userId, now) => {
      const match = /^0x([0-9A-F]{128}),(.{20}) -0000$/.exec(digest ?? '');
      if (match?.[1] === undefined || match[2] === undefined) return false;
      const age = now.getTime() - Date.parse(`${match[2]} GMT`);
      const isFresh = age > -60_000 && age < digestSeconds * 1000;
      return isFresh && timingSafeEqual(Buffer.from(match[1], 'hex'), sign(userId, match[2]));
    },
  };
}
