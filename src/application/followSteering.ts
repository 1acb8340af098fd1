import type { EntryDraft } from '../domain/log/chain';
import { eventKeyOf, type PlacedEntry } from '../domain/log/logEntry';
import { unitChangeOf } from '../domain/routine/unitChanges';
import { unitStream } from '../domain/units/unitEvents';
import { appendingDrafts } from './appendDrafts';
import { isSteeringStream, steeringEventOf } from './domainEvents';
import type { FollowEntries } from './followTogether';
import type { LogTools } from './ports';
import type { RememberedStreams } from './rememberedStreams';

export interface SteeringFollowerPorts extends Pick<LogTools, 'log' | 'sha256'> {
  readonly remembered: RememberedStreams;
  /** Called when something was decided: the rules for new cases are to be read anew. */
  readonly onDecided: () => Promise<void>;
}

function draftsOf(entry: PlacedEntry): readonly EntryDraft[] {
  const { edition, accepted } = steeringEventOf(entry).payload;
  const steeredBy = { number: entry.subject, edition };
  return accepted.flatMap((change, index): readonly EntryDraft[] => {
    const news = unitChangeOf(change, steeredBy);
    if (!news) return [];
    const stream = unitStream(news.unitKey);
    return [
      {
        ...{ stream, subject: stream, actor: entry.actor, at: entry.at, ...news.event },
        cause: `${eventKeyOf(entry)}/unit/${index + 1}`,
      },
    ];
  });
}

/**
 * Carries a decision on what a routine changes into the directory (SN-31): an event for each unit that is named or
 * reached anew. Following the same decision again changes nothing.
 */
export const followingSteering = (ports: SteeringFollowerPorts): FollowEntries => {
  const append = appendingDrafts(ports, ports.remembered);
  return async (entries) => {
    const decided = entries.filter(({ stream }) => isSteeringStream(stream));
    if (decided.length === 0) return 0;
    const drafts = decided.flatMap(draftsOf);
    await append(drafts);
    await ports.onDecided();
    return drafts.length;
  };
};
