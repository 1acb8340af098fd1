import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the local service keeps votes under: made once, kept in the data folder beside the votes it opens. */
export function voteSecret(dataFolder: string): string {
  const folder = join(dataFolder, 'service');
  const file = join(folder, 'vote-secret.txt');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
