import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A program of the gate: what it is called, and the script that Node runs. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const script = (...path: readonly string[]): string => join('node_modules', ...path);

// One program for each half, since they run in different places: tests, service, pages, pages of the local tenant.
const programs = [
  'test/tsconfig.json',
  'tsconfig.node.json',
  'tsconfig.json',
  'local-tenant/host/browser/tsconfig.json',
  'local-tenant/pages/browser/tsconfig.json',
];

export const typeSteps: readonly Step[] = programs.map((program) => ({
  name: `types of ${program}`,
  args: [
    script('typescript', 'bin', 'tsc'),
    ...['-p', program, '--noEmit', '--incremental', '--tsBuildInfoFile'],
    // Beside lib/, where the bundle is made meanwhile and keeps its own.
    join('.cache', 'types', `${program.replaceAll('/', '-')}.tsbuildinfo`),
  ],
}));

const folders = ['src', 'bot', 'local-tenant', 'sharepoint', 'teams-app', 'test'];

const typeScript = (file: string, ...args: readonly string[]): readonly string[] => [
  ...['--import', 'tsx', file],
  ...args,
];

/** Everything that must hold before a test is run; what takes longest comes first. */
export const checkSteps: readonly Step[] = [
  { name: 'web parts', args: typeScript('local-tenant/host/buildWebParts.ts') },
  {
    name: 'lint',
    args: [
      script('eslint', 'bin', 'eslint.js'),
      ...['--cache', '--cache-location', '.cache/eslint/', '--ext', '.ts,.tsx', ...folders],
    ],
  },
  ...typeSteps,
  {
    name: 'format',
    args: [
      script('prettier', 'bin', 'prettier.cjs'),
      ...['--log-level', 'warn', '--check', `{${folders.join(',')}}/**/*.{ts,tsx}`],
    ],
  },
  {
    name: 'generated files',
    args: typeScript('sharepoint/provisioning/generate.ts', '--check'),
  },
];

const run = ({ name, args }: Step): Promise<boolean> =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', () => resolve(false));
    child.once('close', (status) => {
      const seconds = Math.round((performance.now() - began) / 1_000);
      process.stdout.write(`\n— ${name}, ${seconds} s${status === 0 ? '' : ': does not hold'}\n`);
      process.stdout.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });

/** Runs steps two at a time and shows what each said once it has ended; gives how many do not hold. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const waiting = [...steps];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      if (!(await run(step))) failed += 1;
  };
  await Promise.all([work(), work()]);
  return failed;
}
