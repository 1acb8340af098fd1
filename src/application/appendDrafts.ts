import { chained, type EntryDraft } from '../domain/log/chain';
import type { LogEntry } from '../domain/log/logEntry';
import { AppFault } from './fault';
import type { LogTools } from './ports';
import type { RememberedStreams } from './rememberedStreams';

const attempts = 5;

/**
 * Appends further events that follow from others. Somebody may act between reading and appending: what met a conflict is
 * chained again behind the newer head.
 */
export const appendingDrafts =
  (
    { log, sha256 }: Pick<LogTools, 'log' | 'sha256'>,
    remembered: Pick<RememberedStreams, 'known'>,
  ) =>
  async (drafts: readonly EntryDraft[]): Promise<void> => {
    let left = drafts;
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt === attempts)
        throw new AppFault('store/conflict', `${left[0]?.stream} kept changing.`);
      const entries: LogEntry[] = [];
      for (const draft of left) {
        const stream =
          attempt === 0 ? remembered.known(draft.stream) : await log.read(draft.stream);
        entries.push(chained(draft, stream?.[stream.length - 1], sha256));
      }
      const outcomes = await log.appendEach(entries);
      left = left.filter((_, index) => outcomes[index]?.outcome === 'conflict');
    }
  };
