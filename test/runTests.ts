import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../local-tenant/host/ensureBuilt';

/** The whole gate: types, lint, generated files, then every test. Prints how many passed and failed in all. */
const node = process.execPath;
const only = process.argv.slice(2);
const outcomeFolder = join('.cache', 'test-outcomes');

interface Outcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
}

const step = (name: string, args: readonly string[]): boolean => {
  process.stdout.write(`\n— ${name}\n`);
  return spawnSync(node, args, { stdio: 'inherit' }).status === 0;
};

// Journeys drive a real browser through the whole product: they get the machine to themselves.
const runs = [
  {
    name: 'tests',
    args: ['--selectProjects', 'rules', 'parts', 'ui', 'architecture', '--maxWorkers=2'],
  },
  { name: 'journeys', args: ['--selectProjects', 'journeys', '--runInBand'] },
];

// A hook that starts a server takes long on a busy machine; only what hangs should fail.
const patient = ['--testTimeout=60000'];

const runJest = (name: string, args: readonly string[]): Outcome | undefined => {
  const file = join(outcomeFolder, `${name}.json`);
  rmSync(file, { force: true });
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  step(name, [
    jest,
    ...args,
    ...patient,
    '--json',
    `--outputFile=${file}`,
    '--silent=false',
    ...only,
  ]);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
};

async function main(): Promise<void> {
  mkdirSync(outcomeFolder, { recursive: true });
  const eslint = join('node_modules', 'eslint', 'bin', 'eslint.js');
  const checks = [
    step('types', ['--import', 'tsx', 'test/typecheck.ts']),
    step('lint', [
      eslint,
      ...'--cache --cache-location .cache/eslint/ --ext .ts,.tsx src bot local-tenant sharepoint teams-app test'.split(
        ' ',
      ),
    ]),
    step('format', [
      join('node_modules', 'prettier', 'bin', 'prettier.cjs'),
      '--log-level',
      'warn',
      '--check',
      '{src,bot,local-tenant,sharepoint,teams-app,test}/**/*.{ts,tsx}',
    ]),
    step('generated files', ['--import', 'tsx', 'sharepoint/provisioning/generate.ts', '--check']),
  ];
  await ensureBuilt();
  const outcomes = runs.map(({ name, args }) => runJest(name, args));
  const passed = outcomes.reduce((sum, outcome) => sum + (outcome?.numPassedTests ?? 0), 0);
  const failedTests = outcomes.reduce((sum, outcome) => sum + (outcome?.numFailedTests ?? 0), 0);
  // A suite that cannot start, a run that gives no outcome and a check that fails each count as one failure.
  const brokenSuites = outcomes.reduce(
    (sum, outcome) => sum + (outcome?.numRuntimeErrorTestSuites ?? 1),
    0,
  );
  const failed = failedTests + brokenSuites + checks.filter((held) => !held).length;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

void main();
