import { parentPort, type TransferListItem } from 'node:worker_threads';
import type { ThreadMessage } from './jobThreads';

/** An answer and what of it is handed over instead of copied. */
export interface JobAnswer<Answer> {
  readonly answer: Answer;
  readonly transfer?: readonly TransferListItem[];
}

/** Inside a thread: does the jobs that come, and tells answers, progress and failures. */
export function answerJobs<Job, Answer, Progress = never>(
  work: (job: Job, onProgress: (progress: Progress) => void) => Promise<JobAnswer<Answer>>,
): void {
  const say = (message: ThreadMessage, transfer: readonly TransferListItem[] = []): void =>
    parentPort?.postMessage(message, transfer);
  parentPort?.on('message', (job: Job) => {
    work(job, (progress) => say({ progress })).then(
      ({ answer, transfer }) => say({ answer }, transfer),
      (error: unknown) => say({ failure: String(error) }),
    );
  });
  say({ ready: true });
}
