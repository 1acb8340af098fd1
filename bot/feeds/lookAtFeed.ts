import type { Logger } from '../logger';
import type { JobOutcome } from '../threads/jobThreads';
import { chooseEntries } from './chooseEntries';
import { causeOf, signOf } from './feedEntry';
import type { FeedEntry, ParsedEntry } from './feedEntry';
import type { FeedMark } from './feedMark';
import type { FeedSource } from './feedSettings';
import { fetchFeed } from './fetchFeed';
import type { Fetch, FeedFailure } from './fetchFeed';
import type { FeedJob, FeedParse } from './parseFeed';

export interface FeedTools {
  readonly fetch: Fetch;
  readonly parse: (job: FeedJob) => Promise<JobOutcome<FeedParse>>;
  /** Whether the log has an event with this cause. */
  readonly seen: (cause: string) => Promise<boolean>;
  /** Registers an entry; the log keeps its cause once. */
  readonly onEntry: (entry: FeedEntry, cause: string) => Promise<void>;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
}

/** What one look at a feed gave, and what to remember until the next. */
export interface Look {
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly entries: number;
  readonly taken: number;
  /** Entries that could not be registered; the next look tries them again. */
  readonly left: number;
  readonly mark: FeedMark;
}

interface Taken {
  readonly taken: number;
  readonly left: ReadonlySet<string>;
}

const nothing = { entries: 0, taken: 0, left: 0 };

function failing(mark: FeedMark | undefined, lookedAt: string, failure: FeedFailure): Look {
  const since = mark?.failure?.since ?? lookedAt;
  return {
    outcome: 'failed',
    ...nothing,
    mark: { ...mark, lookedAt, failure: { ...failure, since } },
  };
}

async function take(source: FeedSource, entry: ParsedEntry, tools: FeedTools): Promise<number> {
  const cause = causeOf(source.id, entry.entryId);
  if (await tools.seen(cause)) return 0;
  await tools.onEntry({ feedId: source.id, ...entry }, cause);
  return 1;
}

async function takeEach(
  source: FeedSource,
  fresh: readonly ParsedEntry[],
  tools: FeedTools,
): Promise<Taken> {
  const left = new Set<string>();
  let taken = 0;
  for (const entry of fresh) {
    try {
      if (tools.mayWork()) taken += await take(source, entry, tools);
      else left.add(signOf(entry.entryId));
    } catch (error) {
      left.add(signOf(entry.entryId));
      tools.logger.error(
        { err: error, feed: source.id },
        'an entry of a feed was not taken; it is tried again at the next look',
      );
    }
  }
  return { taken, left };
}

/** Looks at one feed: asks whether it has changed, reads it in a thread, and takes its new entries, oldest first. */
export async function lookAtFeed(
  source: FeedSource,
  mark: FeedMark | undefined,
  lookedAt: string,
  tools: FeedTools & { readonly stop: AbortSignal },
): Promise<Look> {
  const fetched = await fetchFeed(source, mark ?? {}, tools);
  if (fetched.outcome === 'failed') return failing(mark, lookedAt, fetched.failure);
  if (fetched.outcome === 'unchanged') {
    const { failure: _over, ...rest } = { ...mark, lookedAt };
    return { outcome: 'unchanged', ...nothing, mark: rest };
  }
  const { content, contentType, validators } = fetched;
  const { url: address, mapping } = source;
  const parsed = await tools.parse({ content, contentType, address, ...(mapping && { mapping }) });
  if ('failure' in parsed) {
    const { reason, detail } = parsed.failure;
    const failure = { code: 'unreadable', detail: `${reason}: ${detail}`.slice(0, 200) } as const;
    return failing(mark, lookedAt, failure);
  }
  const { entries } = parsed.answer;
  const { fresh, from } = chooseEntries(entries, source, mark);
  const { taken, left } = await takeEach(source, fresh, tools);
  const known = entries.map(({ entryId }) => signOf(entryId)).filter((sign) => !left.has(sign));
  return {
    outcome: 'read',
    entries: entries.length,
    taken,
    left: left.size,
    mark: {
      lookedAt,
      known,
      ...(from === undefined ? {} : { from }),
      // With something left the server is asked for all of it again, changed or not.
      ...(left.size === 0 ? validators : {}),
    },
  };
}
