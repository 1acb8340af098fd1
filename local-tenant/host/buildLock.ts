import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

const holderOf = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
};

/** Lets one process at a time build in a checkout; the others wait. A lock whose process has ended is taken over. */
export const withBuildLock = async (
  projectRoot: string,
  work: () => Promise<void>,
): Promise<void> => {
  const folder = join(projectRoot, '.cache');
  const file = join(folder, 'building');
  mkdirSync(folder, { recursive: true });
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    else await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
};
