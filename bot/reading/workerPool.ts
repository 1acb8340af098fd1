import { jobThreads, type JobOutcome, type ThreadOptions } from '../threads/jobThreads';
import type { ParseAnswers, ParseJob } from './parseJob';
import { workerFile } from './workerFile';

/** How many parsing threads there are, and how much time and memory a job may take. */
export type PoolOptions = Partial<ThreadOptions>;

/** Threads that parse hostile files of the mailbox. */
export function workerPool(options: PoolOptions = {}) {
  const threads = jobThreads<ParseJob, ParseAnswers[ParseJob['kind']]>({
    file: workerFile(),
    ...options,
  });
  return {
    /** Parses one file in a thread. Resolves in every case. */
    run<K extends ParseJob['kind']>(
      kind: K,
      content: Uint8Array,
    ): Promise<JobOutcome<ParseAnswers[K]>> {
      const own = Uint8Array.from(content);
      const outcome = threads.run({ kind, content: own }, [own.buffer]);
      return outcome as Promise<JobOutcome<ParseAnswers[K]>>;
    },
    close: () => threads.close(),
  };
}

/** A running set of parsing threads. */
export type WorkerPool = ReturnType<typeof workerPool>;
