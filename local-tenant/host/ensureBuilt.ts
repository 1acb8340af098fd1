import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './buildLock';

const stampFile = join('release', '.built-from');
const singleFiles = ['gulpfile.js', 'tsconfig.json', 'package-lock.json'];

const filesBelow = (root: string, folder: string): string[] => {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};

const sources = (root: string): string[] => {
  const settings = existsSync(join(root, 'config')) ? readdirSync(join(root, 'config')) : [];
  return [
    ...filesBelow(root, 'src'),
    ...settings.filter((name) => name.endsWith('.json')).map((name) => join('config', name)),
    ...singleFiles.filter((name) => existsSync(join(root, name))),
  ].sort();
};

/** A fingerprint of everything that the web parts are built from. */
export const sourceHash = (projectRoot: string): string => {
  const hash = createHash('sha256');
  for (const file of sources(projectRoot)) {
    hash.update(`${file.replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(join(projectRoot, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
};

const stampOf = (projectRoot: string): string | undefined => {
  const file = join(projectRoot, stampFile);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** Whether `release/` was made from exactly the sources that are there now. */
export const isBuilt = (projectRoot: string): boolean =>
  stampOf(projectRoot) === sourceHash(projectRoot);

const runBundle = (projectRoot: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const gulp = join(projectRoot, 'node_modules', 'gulp', 'bin', 'gulp.js');
    const child = spawn(process.execPath, [gulp, 'bundle', '--ship'], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) return resolve();
      const said = Buffer.concat(output).toString();
      reject(
        new Error(`The web parts could not be built (gulp bundle ended with ${status}).\n${said}`),
      );
    });
  });

export interface BuildSetting {
  readonly projectRoot?: string;
  readonly tell?: (line: string) => void;
  readonly build?: (projectRoot: string) => Promise<void>;
}

const buildAnew = async (projectRoot: string, { tell, build }: BuildSetting): Promise<void> => {
  const say = tell ?? ((line: string) => void process.stderr.write(`${line}\n`));
  // Taken before the build: what is changed meanwhile is built the next time.
  const hash = sourceHash(projectRoot);
  say('Bygger webbdelarna; det tar ungefär en halv minut.');
  // Old outcomes carry other hashes in their names and would be packaged along.
  for (const folder of ['release', 'dist']) {
    rmSync(join(projectRoot, folder), { recursive: true, force: true });
  }
  await (build ?? runBundle)(projectRoot);
  mkdirSync(join(projectRoot, 'release'), { recursive: true });
  writeFileSync(join(projectRoot, stampFile), `${hash}\n`);
};

/** Builds the web parts unless `release/` already holds exactly what the sources give. */
export const ensureBuilt = async (setting: BuildSetting = {}): Promise<void> => {
  const projectRoot = setting.projectRoot ?? process.cwd();
  if (isBuilt(projectRoot)) return;
  await withBuildLock(projectRoot, async () => {
    if (!isBuilt(projectRoot)) await buildAnew(projectRoot, setting);
  });
};
