import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSteps, runSteps } from './steps';

/** The whole gate: types, lint, generated files, then every test. Prints how many passed and failed in all. */
const only = process.argv.slice(2);
const outcomeFolder = join('.cache', 'test-outcomes');

interface Outcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
}

// Journeys drive a real browser through the whole product, and wait for it half of their time: two go side by side.
const runs = [
  {
    name: 'tests',
    args: ['--selectProjects', 'rules', 'parts', 'ui', 'architecture', '--maxWorkers=2'],
  },
  { name: 'journeys', args: ['--selectProjects', 'journeys', '--maxWorkers=2'] },
];

// A hook that starts a server takes long on a busy machine; only what hangs should fail.
const patient = ['--testTimeout=60000'];

const runJest = (name: string, args: readonly string[]): Outcome | undefined => {
  const file = join(outcomeFolder, `${name}.json`);
  rmSync(file, { force: true });
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  process.stdout.write(`\n— ${name}\n`);
  spawnSync(
    process.execPath,
    [jest, ...args, ...patient, '--json', `--outputFile=${file}`, '--silent=false', ...only],
    { stdio: 'inherit' },
  );
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
};

async function main(): Promise<void> {
  mkdirSync(outcomeFolder, { recursive: true });
  const failedChecks = await runSteps(checkSteps);
  const outcomes = runs.map(({ name, args }) => runJest(name, args));
  const passed = outcomes.reduce((sum, outcome) => sum + (outcome?.numPassedTests ?? 0), 0);
  const failedTests = outcomes.reduce((sum, outcome) => sum + (outcome?.numFailedTests ?? 0), 0);
  // A suite that cannot start, a run that gives no outcome and a check that fails each count as one failure.
  const brokenSuites = outcomes.reduce(
    (sum, outcome) => sum + (outcome?.numRuntimeErrorTestSuites ?? 1),
    0,
  );
  const failed = failedTests + brokenSuites + failedChecks;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

void main();
