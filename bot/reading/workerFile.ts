import { existsSync } from 'node:fs';
import path from 'node:path';

const built = ['parseWorker.cjs', 'parseWorker.mjs', 'parseWorker.js', 'startWorker.mjs'];

/** The file that starts the parsing thread: the built one beside this code, else the sources. */
export function workerFile(): string {
  const here = typeof __dirname === 'string' ? __dirname : path.dirname(process.argv[1] ?? '.');
  const found = built.map((name) => path.join(here, name)).find((file) => existsSync(file));
  return found ?? path.join(here, 'startWorker.mjs');
}
