import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** A part of the product running as a process of its own. */
export interface RunningChild {
  readonly process: ChildProcess;
  /** Asks it to stop, and ends it when it does not within ten seconds. */
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Settles when it has ended, however. */
  readonly ended: Promise<number | null>;
}

export const projectRoot = resolve(__dirname, '..', '..');
const patienceMs = 10_000;

/** Starts a TypeScript entry of the project, or a file built from one, on this Node with this environment. */
export function startChild(
  entry: string,
  env: NodeJS.ProcessEnv,
  onOutput: (text: string) => void,
): RunningChild {
  const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, entry], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl+C in a terminal reaches a whole group: the parts are stopped in order instead.
    detached: process.platform !== 'win32',
  });
  child.stdout.setEncoding('utf8').on('data', onOutput);
  child.stderr.setEncoding('utf8').on('data', onOutput);
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  // A parent that dies must not leave the part running.
  const endWithParent = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithParent);
  void ended.then(() => process.removeListener('exit', endWithParent));
  return {
    process: child,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const pauseMs = 100;

/** Waits until a condition holds, while the process lives; says what was waited for when it does not come about. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  timeoutMs: number,
  isAlive: () => boolean = () => true,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds().catch(() => false))) {
    if (!isAlive()) throw new Error(`${what}: the process ended first.`);
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs / 1_000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
