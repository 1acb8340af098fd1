import { AppFault, isFault } from '../../src/application/fault';
import type { Projections } from '../../src/application/ports';
import type { KeptFile } from './filesToKeep';

export interface KeepingTools {
  readonly projections: Pick<Projections, 'attach'>;
  /** Brings the notice's row about, when this instance follows the log. */
  readonly followNow: () => Promise<boolean>;
  readonly pause: (ms: number) => Promise<void>;
}

const attempts = 20;
const pauseMs = 500;

/** Keeps files with a notice that was just registered. Its row may be written by another instance: then it is waited for. */
export const keepingFiles =
  ({ projections, followNow, pause }: KeepingTools) =>
  async (noticeKey: string, files: readonly KeptFile[]): Promise<void> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await followNow();
      try {
        for (const { name, content } of files) await projections.attach(noticeKey, name, content);
        return;
      } catch (error) {
        if (!isFault(error, 'store/contradiction')) throw error;
        await pause(pauseMs);
      }
    }
    throw new AppFault('store/unavailable', `${noticeKey} has no row to keep its files with yet.`);
  };
