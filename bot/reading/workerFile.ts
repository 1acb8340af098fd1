import { threadFile } from '../threads/threadFile';

/** The file that starts the parsing thread. */
export const workerFile = (): string =>
  threadFile('parseWorker', typeof __dirname === 'string' ? __dirname : undefined);
