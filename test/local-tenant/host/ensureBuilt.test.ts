import { existsSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, sourceHash } from '../../../local-tenant/host/ensureBuilt';
import { aProject } from './builtProject';

const sources = {
  'src/webparts/a.ts': 'export const a = 1;',
  'config/config.json': '{}',
  'gulpfile.js': '',
  'tsconfig.json': '{}',
  'package-lock.json': '{}',
};

describe('Building the web parts', () => {
  let project: ReturnType<typeof aProject>;
  let builds: number;

  const build = async (root: string): Promise<void> => {
    builds += 1;
    mkdirSync(join(root, 'release', 'assets'), { recursive: true });
    writeFileSync(join(root, 'release', 'assets', `part_${builds}.js`), '');
  };
  const ensure = () => ensureBuilt({ projectRoot: project.root, tell: () => undefined, build });

  beforeEach(() => {
    project = aProject(sources);
    builds = 0;
  });
  afterEach(() => project.remove());

  it('happens once for the same sources', async () => {
    await ensure();
    await ensure();
    expect(builds).toBe(1);
  });

  it('happens once when several ask at the same time', async () => {
    await Promise.all([ensure(), ensure(), ensure()]);
    expect(builds).toBe(1);
  });

  it.each(Object.keys(sources))('happens again after a change of %s', async (file) => {
    await ensure();
    project.write(file, '{"changed":true}');
    await ensure();
    expect(builds).toBe(2);
  });

  it('leaves nothing of the build before', async () => {
    await ensure();
    project.write('src/webparts/b.ts', '');
    await ensure();
    expect(existsSync(join(project.root, 'release/assets/part_1.js'))).toBe(false);
    expect(existsSync(join(project.root, 'release/assets/part_2.js'))).toBe(true);
  });

  it('does not depend on what is no source', () => {
    const before = sourceHash(project.root);
    project.write('bot/index.ts', '');
    project.write('config/sample-region/tenant.json', '{}');
    expect(sourceHash(project.root)).toBe(before);
  });

  it('is not remembered when it failed', async () => {
    const failing = ensureBuilt({
      projectRoot: project.root,
      tell: () => undefined,
      build: () => Promise.reject(new Error('broken')),
    });
    await expect(failing).rejects.toThrow('broken');
    await ensure();
    expect(builds).toBe(1);
  });
});
