import type { UnreadableFile } from '../../src/domain/documents/reading/unreadable';
import { documentLimits } from './readPdfSource';
import type { RoutineFile } from './routineOfBytes';
import { workerPool, type PoolOptions } from './workerPool';

/** Reads one file of a governing document, or says why it cannot be read. Never throws for what is in the file. */
export type ReadRoutineFile = (raw: Uint8Array) => Promise<RoutineFile | UnreadableFile>;

/** Threads that read files of governing documents; a file that hangs or eats memory ends its thread, and nothing else. */
export function routineReader(options: PoolOptions = {}): {
  readonly read: ReadRoutineFile;
  readonly close: () => Promise<void>;
} {
  const pool = workerPool({ threads: 1, timeoutMs: 60_000, memoryMb: 768, ...options });
  return {
    async read(raw) {
      if (raw.byteLength > documentLimits.bytes) return { code: 'file/too-large' };
      const outcome = await pool.run('routine', raw);
      return 'answer' in outcome ? outcome.answer : { code: `file/${outcome.failure.reason}` };
    },
    close: () => pool.close(),
  };
}
