import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the given files, as if it were a checkout; the caller removes it. */
export const aProject = (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'kvittens-project-'));
  const write = (name: string, text: string): void => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
};
