import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

const runLive = (environment: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/live.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });

describe('The command that runs the contracts against a live site', () => {
  it('says what it misses and runs nothing', () => {
    const { status, stderr, stdout } = runLive({
      KVITTENS_LIVE_SITE: 'https://norrviken.example/sites/test',
      KVITTENS_LIVE_CLIENT: 'no guid',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      'KVITTENS_LIVE_TENANT, KVITTENS_LIVE_CLIENT, KVITTENS_LIVE_CERTIFICATE, KVITTENS_LIVE_KEY.',
    );
  }, 30_000);
});
