export interface FileReading {
  /** What the command prints about a file; with an `error` when it cannot be read. */
  readonly read: (file: string) => Promise<object>;
  readonly close: () => Promise<void>;
}

/** Why a file was not read, as a sentence. */
export const notRead = (error: unknown): string =>
  `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;

const readAll = async (
  name: string,
  open: (count: number) => FileReading,
  args: readonly string[],
): Promise<number> => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => /^--/.test(arg) && !['--json', '--pretty'].includes(arg));
  if (files.length === 0 || unknown.length > 0) {
    const faults = unknown.map((arg) => `Unknown option ${arg}. `).join('');
    process.stderr.write(`${faults}Usage: npm run -s ${name} -- [--json] [--pretty] FILE…\n`);
    return 2;
  }
  const indent = args.includes('--pretty') ? 2 : undefined;
  const reading = open(files.length);
  let failures = 0;
  // Two files at a time keep two threads busy; the answers come out in the order of the files.
  const ahead: Promise<object>[] = [];
  for (const index of files.keys()) {
    ahead.push(...files.slice(ahead.length, index + 2).map(reading.read));
    const printed = (await ahead[index]) ?? {};
    if ('error' in printed) failures += 1;
    process.stdout.write(`${JSON.stringify(printed, null, indent)}\n`);
  }
  await reading.close();
  return failures > 0 ? 1 : 0;
};

/** Runs a command over files: one line of JSON a file. The status is 1 when one cannot be read, 2 without files. */
export function fileCommand(name: string, open: (count: number) => FileReading): void {
  readAll(name, open, process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
