import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createReader } from './reading/createReader';
import type { Reader } from './reading/createReader';
import { noticeJson } from './reading/noticeJson';

const usage = 'Usage: npm run -s read-notice -- [--json] [--pretty] FILE…';

async function readOne(reader: Reader, file: string): Promise<Record<string, unknown>> {
  try {
    return noticeJson(file, await reader.read(await readFile(file)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: path.parse(file).name, file, error: `The file cannot be read: ${reason}` };
  }
}

/** The command `read-notice`: mails, PDFs and texts in, one line of JSON a file out. */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => /^--/.test(arg) && !['--json', '--pretty'].includes(arg));
  if (files.length === 0 || unknown.length > 0) {
    process.stderr.write(`${unknown.map((arg) => `Unknown option ${arg}. `).join('')}${usage}\n`);
    return 2;
  }
  const indent = args.includes('--pretty') ? 2 : undefined;
  const reader = createReader({ threads: files.length > 1 ? 2 : 1 });
  let failures = 0;
  // Two files at a time keep both threads busy; the answers come out in the order of the files.
  const ahead: Promise<Record<string, unknown>>[] = [];
  for (const [index] of files.entries()) {
    for (let next = ahead.length; next <= index + 1 && next < files.length; next += 1) {
      ahead.push(readOne(reader, files[next] ?? ''));
    }
    const answer = (await ahead[index]) ?? {};
    if ('error' in answer) failures += 1;
    process.stdout.write(`${JSON.stringify(answer, null, indent)}\n`);
  }
  await reader.close();
  return failures > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
