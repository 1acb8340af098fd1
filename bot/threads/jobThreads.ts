import { cpus } from 'node:os';
import { type TransferListItem, Worker } from 'node:worker_threads';

/** Why a job gave no answer: it took too long, used too much memory, or the thread broke. */
export type JobFailure = {
  readonly reason: 'timed-out' | 'too-large' | 'damaged';
  readonly detail: string;
};

/** The answer of the thread, or why there is none. Never a thrown error. */
export type JobOutcome<A> = { readonly answer: A } | { readonly failure: JobFailure };

/**
 * The file that starts a thread, how many there are, and how much time and memory a job may take. `youngMb` is for
 * threads that make many short-lived values.
 */
export interface ThreadOptions {
  readonly file: string;
  readonly threads?: number;
  readonly timeoutMs?: number;
  readonly memoryMb?: number;
  readonly youngMb?: number;
}

interface Waiting<Job, Answer, Progress> {
  readonly job: Job;
  readonly transfer: readonly TransferListItem[];
  readonly onProgress: (progress: Progress) => void;
  readonly done: (outcome: JobOutcome<Answer>) => void;
}

interface Seat<Job, Answer, Progress> {
  worker: Worker | undefined;
  current: Waiting<Job, Answer, Progress> | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** What a thread says: that it is ready, how far it has come, its answer, or that it failed. */
export type ThreadMessage =
  | { readonly ready: true }
  | { readonly progress: unknown }
  | { readonly answer: unknown }
  | { readonly failure: string };

/** Threads for work on hostile files: one job each at a time, ended and replaced when a job gets stuck. */
export function jobThreads<Job, Answer, Progress = never>(options: ThreadOptions) {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const resourceLimits = {
    maxOldGenerationSizeMb: options.memoryMb ?? 512,
    ...(options.youngMb ? { maxYoungGenerationSizeMb: options.youngMb } : {}),
  };
  const threads = options.threads ?? Math.max(1, Math.min(4, cpus().length));
  const seats: Seat<Job, Answer, Progress>[] = Array.from({ length: threads }, () => ({
    worker: undefined,
    current: undefined,
    timer: undefined,
  }));
  const queue: Waiting<Job, Answer, Progress>[] = [];
  let closed = false;

  const failed = (failure: JobFailure) => ({ failure });

  function settle(seat: Seat<Job, Answer, Progress>, outcome: JobOutcome<Answer>): void {
    clearTimeout(seat.timer);
    const waiting = seat.current;
    seat.current = undefined;
    if (!queue.length) seat.worker?.unref();
    waiting?.done(outcome);
    serve();
  }

  function endWorker(seat: Seat<Job, Answer, Progress>): Promise<unknown> {
    const { worker } = seat;
    seat.worker = undefined;
    worker?.removeAllListeners('message');
    return worker ? worker.terminate() : Promise.resolve();
  }

  function startWorker(seat: Seat<Job, Answer, Progress>): Worker {
    const settings = { resourceLimits, execArgv: [], stdout: true, stderr: true };
    const worker = new Worker(options.file, settings);
    worker.on('message', (message: ThreadMessage) => {
      if ('ready' in message) armTimer(seat);
      else if ('progress' in message) seat.current?.onProgress(message.progress as Progress);
      else if ('answer' in message) settle(seat, { answer: message.answer as Answer });
      else settle(seat, failed({ reason: 'damaged', detail: message.failure }));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (seat.worker !== worker) return;
      seat.worker = undefined;
      const reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged';
      settle(seat, failed({ reason, detail: error.message }));
    });
    worker.on('exit', () => {
      if (seat.worker !== worker) return;
      seat.worker = undefined;
      settle(seat, failed({ reason: 'damaged', detail: 'the thread ended' }));
    });
    return worker;
  }

  function armTimer(seat: Seat<Job, Answer, Progress>): void {
    clearTimeout(seat.timer);
    if (!seat.current) return;
    seat.timer = setTimeout(() => {
      void endWorker(seat);
      settle(seat, failed({ reason: 'timed-out', detail: `more than ${timeoutMs} ms` }));
    }, timeoutMs);
  }

  function begin(seat: Seat<Job, Answer, Progress>, waiting: Waiting<Job, Answer, Progress>): void {
    const isNew = seat.worker === undefined;
    seat.worker ??= startWorker(seat);
    seat.current = waiting;
    seat.worker.ref();
    seat.worker.postMessage(waiting.job, waiting.transfer);
    armTimer(seat);
    // Starting the thread is not the file's fault: its time begins when the thread is ready.
    if (isNew) seat.timer?.refresh();
  }

  function serve(): void {
    for (const seat of seats) {
      const next = seat.current ? undefined : queue.shift();
      if (next) begin(seat, next);
    }
  }

  return {
    /** Does one job in a thread; what `transfer` names is handed over. Resolves in every case. */
    run(
      job: Job,
      transfer: readonly TransferListItem[] = [],
      onProgress: (progress: Progress) => void = () => undefined,
    ): Promise<JobOutcome<Answer>> {
      return new Promise((done) => {
        if (closed) return done(failed({ reason: 'damaged', detail: 'the threads are closed' }));
        queue.push({ job, transfer, onProgress, done });
        return serve();
      });
    },
    /** Ends the threads; what is under way is answered as not done. */
    async close(): Promise<void> {
      closed = true;
      const ended = seats.map((seat) => endWorker(seat));
      const stopped = failed({ reason: 'damaged', detail: 'the threads are closed' });
      for (const waiting of queue.splice(0)) waiting.done(stopped);
      for (const seat of seats) settle(seat, stopped);
      await Promise.all(ended);
    },
  };
}
