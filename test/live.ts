import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { missingForLive } from './contracts/liveSite';

const jest = join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');

/** The command `test:live`: the contract suites against a real SharePoint site. */
function main(): number {
  const missing = missingForLive(process.env);
  if (missing.length > 0) {
    process.stderr.write(
      `The contract suites need a SharePoint site. Missing, or not valid: ${missing.join(', ')}.\n` +
        'docs/local-tenant.md tells what each of them is.\n',
    );
    return 1;
  }
  const args = ['--selectProjects', 'parts', '--testPathPattern', 'test/contracts/', '--runInBand'];
  const own = [...args, '--testTimeout=300000', ...process.argv.slice(2)];
  return spawnSync(process.execPath, [jest, ...own], { stdio: 'inherit' }).status ?? 1;
}

process.exit(main());
