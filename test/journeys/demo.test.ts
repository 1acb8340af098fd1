import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../local-tenant/stage/childProcess';

jest.setTimeout(180_000);

describe('The command demo', () => {
  it('plays the main job to its end, and tells so in a report and its exit status', () => {
    const demo = join('local-tenant', 'demo', 'main.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', demo, '--json'],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      notice: { title: expect.stringContaining('Exempel 3000') },
      log: { chainValid: true },
    });
  });
});
