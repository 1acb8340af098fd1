import { jobThreads } from '../threads/jobThreads';
import type { JobOutcome, ThreadOptions } from '../threads/jobThreads';
import { threadFile } from '../threads/threadFile';
import type { FeedJob, FeedParse } from './parseFeed';

/** Reads feeds in a thread of its own, with limits of time and memory. Resolves in every case. */
export interface FeedThread {
  parse(job: FeedJob): Promise<JobOutcome<FeedParse>>;
  close(): Promise<void>;
}

/** One thread is enough: feeds are looked at one after another. It starts with the first feed. */
export function feedThread(options: Partial<ThreadOptions> = {}): FeedThread {
  const threads = jobThreads<FeedJob, FeedParse>({
    file: threadFile('feedWorker', typeof __dirname === 'string' ? __dirname : undefined),
    threads: 1,
    timeoutMs: 20_000,
    memoryMb: 256,
    ...options,
  });
  return { parse: (job) => threads.run(job), close: () => threads.close() };
}
