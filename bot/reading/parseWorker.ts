import { parentPort } from 'node:worker_threads';
import { parseJob } from './parseJob';
import type { ParseJob } from './parseJob';

parentPort?.on('message', (job: ParseJob) => {
  parseJob(job).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: unknown) => parentPort?.postMessage({ failure: String(error) }),
  );
});
parentPort?.postMessage({ ready: true });
