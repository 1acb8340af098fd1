import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ParseAnswers, ParseJob } from './parseJob';
import { workerFile } from './workerFile';

/** Why a job gave no answer: it took too long, used too much memory, or the parser broke. */
export type JobFailure = {
  readonly reason: 'timed-out' | 'too-large' | 'damaged';
  readonly detail: string;
};

/** The answer of the parsing thread, or why there is none. Never a thrown error. */
export type JobOutcome<A> = { readonly answer: A } | { readonly failure: JobFailure };

/** How many parsing threads there are, and how much time and memory a job may take. */
export interface PoolOptions {
  readonly threads?: number;
  readonly timeoutMs?: number;
  readonly memoryMb?: number;
  readonly file?: string;
}

interface Waiting {
  readonly job: ParseJob;
  readonly done: (outcome: JobOutcome<ParseAnswers[ParseJob['kind']]>) => void;
}

interface Seat {
  worker: Worker | undefined;
  current: Waiting | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Threads that parse hostile files: one job each at a time, ended and replaced when a job gets stuck. */
export function workerPool(options: PoolOptions = {}) {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const file = options.file ?? workerFile();
  const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb ?? 512 };
  const threads = options.threads ?? Math.max(1, Math.min(4, cpus().length));
  const seats: Seat[] = Array.from({ length: threads }, () => ({
    worker: undefined,
    current: undefined,
    timer: undefined,
  }));
  const queue: Waiting[] = [];
  let closed = false;

  const failed = (failure: JobFailure) => ({ failure });

  function settle(seat: Seat, outcome: JobOutcome<ParseAnswers[ParseJob['kind']]>): void {
    clearTimeout(seat.timer);
    const waiting = seat.current;
    seat.current = undefined;
    if (!queue.length) seat.worker?.unref();
    waiting?.done(outcome);
    serve();
  }

  function endWorker(seat: Seat): Promise<unknown> {
    const { worker } = seat;
    seat.worker = undefined;
    worker?.removeAllListeners('message');
    return worker ? worker.terminate() : Promise.resolve();
  }

  function startWorker(seat: Seat): Worker {
    const worker = new Worker(file, { resourceLimits, execArgv: [], stdout: true, stderr: true });
    worker.on('message', (message: { ready?: true; answer?: never; failure?: string }) => {
      if (message.ready) return armTimer(seat);
      if (message.failure === undefined) return settle(seat, { answer: message.answer as never });
      return settle(seat, failed({ reason: 'damaged', detail: message.failure }));
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
      settle(seat, failed({ reason: 'damaged', detail: 'the parsing thread ended' }));
    });
    return worker;
  }

  function armTimer(seat: Seat): void {
    clearTimeout(seat.timer);
    if (!seat.current) return;
    seat.timer = setTimeout(() => {
      void endWorker(seat);
      settle(seat, failed({ reason: 'timed-out', detail: `more than ${timeoutMs} ms` }));
    }, timeoutMs);
  }

  function begin(seat: Seat, waiting: Waiting): void {
    const isNew = seat.worker === undefined;
    seat.worker ??= startWorker(seat);
    seat.current = waiting;
    seat.worker.ref();
    const content = Uint8Array.from(waiting.job.content);
    seat.worker.postMessage({ ...waiting.job, content }, [content.buffer]);
    armTimer(seat);
    // Starting the thread is not the file's fault: its time begins when the thread is ready.
    if (isNew) seat.timer?.refresh();
  }

  function serve(): void {
    for (const seat of seats) {
      if (queue.length === 0) return;
      if (!seat.current) begin(seat, queue.shift() as Waiting);
    }
  }

  return {
    /** Parses one file in a thread. Resolves in every case. */
    run<K extends ParseJob['kind']>(
      kind: K,
      content: Uint8Array,
    ): Promise<JobOutcome<ParseAnswers[K]>> {
      return new Promise((resolve) => {
        const done = resolve as Waiting['done'];
        if (closed) return done(failed({ reason: 'damaged', detail: 'the reader is closed' }));
        queue.push({ job: { kind, content } as ParseJob, done });
        return serve();
      });
    },
    /** Ends the threads; what is under way is answered as not read. */
    async close(): Promise<void> {
      closed = true;
      const ended = seats.map((seat) => endWorker(seat));
      const stopped = failed({ reason: 'damaged', detail: 'the reader is closed' });
      for (const waiting of queue.splice(0)) waiting.done(stopped);
      for (const seat of seats) settle(seat, stopped);
      await Promise.all(ended);
    },
  };
}

/** A running set of parsing threads. */
export type WorkerPool = ReturnType<typeof workerPool>;
