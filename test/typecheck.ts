import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// One program for each half, since they run in different places: pages, service, pages of the local tenant, tests.
const projects = [
  'tsconfig.json',
  'tsconfig.node.json',
  'local-tenant/pages/browser/tsconfig.json',
  'local-tenant/host/browser/tsconfig.json',
  'test/tsconfig.json',
];
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');

const failed = projects.filter(
  (project) =>
    spawnSync(process.execPath, [tsc, '-p', project, '--noEmit'], { stdio: 'inherit' }).status !==
    0,
);
if (failed.length > 0) process.stderr.write(`Types do not hold in ${failed.join(', ')}.\n`);
process.exit(failed.length > 0 ? 1 : 0);
