import { existsSync } from 'node:fs';
import path from 'node:path';

/** The file that starts a thread: the built one beside the service, else the start file beside the sources. */
export function threadFile(name: string, folder: string | undefined): string {
  const here = folder ?? path.dirname(process.argv[1] ?? '.');
  const built = path.join(here, `${name}.cjs`);
  return existsSync(built) ? built : path.join(here, 'startWorker.mjs');
}
