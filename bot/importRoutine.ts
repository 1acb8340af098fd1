import { readFile } from 'node:fs/promises';
import { refusalText } from '../src/text/refusalTexts';
import { routineReader, type ReadRoutineFile } from './reading/readRoutineFile';

const usage = 'Usage: npm run -s import-routine -- [--json] [--pretty] FILE…';

interface Printed {
  readonly isRead: boolean;
  readonly json: object;
}

async function readOne(read: ReadRoutineFile, file: string): Promise<Printed> {
  try {
    const found = await read(await readFile(file));
    return 'code' in found
      ? { isRead: false, json: { file, code: found.code, error: refusalText(found, 'en') } }
      : { isRead: true, json: { ...found.reading, remarks: found.remarks } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { isRead: false, json: { file, error: `The file cannot be read: ${reason}` } };
  }
}

/** The command `import-routine`: governing documents in, one line of JSON a file out; status 1 when one cannot be read. */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => /^--/.test(arg) && !['--json', '--pretty'].includes(arg));
  if (files.length === 0 || unknown.length > 0) {
    process.stderr.write(`${unknown.map((arg) => `Unknown option ${arg}. `).join('')}${usage}\n`);
    return 2;
  }
  const indent = args.includes('--pretty') ? 2 : undefined;
  const reader = routineReader();
  let failures = 0;
  for (const file of files) {
    const { isRead, json } = await readOne(reader.read, file);
    if (!isRead) failures += 1;
    process.stdout.write(`${JSON.stringify(json, null, indent)}\n`);
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
