import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { PublicFiles } from '../../src/application/publicDocuments';
import { manifestIn } from './publicManifest';
import { manifestFile } from '../../src/application/publicDocuments';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** The public material in a folder of this machine. Files that it did not put there itself are left alone. */
export function folderFiles(folder: string): PublicFiles {
  const read = (name: string): Promise<Uint8Array | undefined> =>
    readFile(join(folder, name)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  return {
    read,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
        (error: unknown) => {
          if (isMissing(error)) return [];
          throw error;
        },
      );
      const own = manifestIn(await read(manifestFile))?.files ?? {};
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((name) => name in own);
      return Promise.all(
        names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })),
      );
    },
    async write(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}
