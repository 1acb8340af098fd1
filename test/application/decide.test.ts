import { decide, type Matter } from '../../src/application/decide';
import { isFault } from '../../src/application/fault';
import type { EventLog } from '../../src/application/ports';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { ok, refuse } from '../../src/domain/result';
import { aLog, sha256 } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const clock = fixedClock();
const stream = 'notice/FSN-2026-0001';
const matter = (cause: string, on = stream): Matter<number> => ({
  stream: on,
  subject: 'FSN-2026-0001',
  cause,
  actor: { id: 'karin', name: 'Karin Sand' },
  from: (entries) => (entries.length > 0 ? entries.length : undefined),
});
const added = ok({ type: 'added', payload: {} });
const aLogWithOne = () => inMemoryEventLog(aLog([{}]));

/** A log on which somebody else gets in between every reading and appending, so many times. */
const withRival = (log: EventLog, times: number): EventLog => {
  let left = times;
  return {
    ...log,
    async append(entry) {
      if (left > 0) {
        left -= 1;
        await log.append({ ...entry, cause: `rival-${left}` });
      }
      return log.append(entry);
    },
  };
};

describe('Deciding on a stream', () => {
  it('appends the one event of the decision, chained behind what was there', async () => {
    const log = aLogWithOne();
    const outcome = await decide({ log, clock, sha256 }, matter('c'), () => added);
    expect(outcome).toEqual(ok({ state: 2, changed: true }));
    expect(log.entries[1]).toMatchObject({
      stream,
      sequence: 2,
      type: 'added',
      at: clock.now(),
      actor: { id: 'karin', name: 'Karin Sand' },
      previousHash: log.entries[0]?.hash,
    });
  });

  it('gives undefined for a stream that does not exist, and writes nothing', async () => {
    const log = inMemoryEventLog();
    expect(await decide({ log, clock, sha256 }, matter('c'), () => added)).toBeUndefined();
    expect(log.entries).toEqual([]);
  });

  it('carries the state along with a refusal, and writes nothing', async () => {
    const log = aLogWithOne();
    expect(await decide({ log, clock, sha256 }, matter('c'), () => refuse('no'))).toEqual(
      refuse({ reason: 'no', state: 1 }),
    );
    expect(log.entries).toHaveLength(1);
  });

  it('changes nothing the second time for the same cause, and does not ask the rule again', async () => {
    const log = aLogWithOne();
    await decide({ log, clock, sha256 }, matter('c'), () => added);
    expect(await decide({ log, clock, sha256 }, matter('c'), () => refuse('never'))).toEqual(
      ok({ state: 2, changed: false }),
    );
  });

  it('decides again on the newer state when somebody else was first', async () => {
    const log = aLogWithOne();
    const met: number[] = [];
    const outcome = await decide(
      { log: withRival(log, 1), clock, sha256 },
      matter('c'),
      (state) => {
        met.push(state);
        return added;
      },
    );
    expect({ outcome, met }).toEqual({ outcome: ok({ state: 3, changed: true }), met: [1, 2] });
  });

  it('may refuse on the newer state', async () => {
    const log = withRival(aLogWithOne(), 1);
    expect(
      await decide({ log, clock, sha256 }, matter('c'), (state) =>
        state > 1 ? refuse('too late') : added,
      ),
    ).toEqual(refuse({ reason: 'too late', state: 2 }));
  });

  it('finds its own event when the answer to an earlier append was lost', async () => {
    const log = aLogWithOne();
    const forgetful: EventLog = {
      ...log,
      read: async (name) => (await log.read(name)).filter(({ cause }) => cause !== 'c'),
    };
    await decide({ log, clock, sha256 }, matter('c'), () => added);
    expect(await decide({ log: forgetful, clock, sha256 }, matter('c'), () => added)).toEqual(
      ok({ state: 2, changed: false }),
    );
  });

  it('gives up after five conflicts, and says so', async () => {
    const log = withRival(aLogWithOne(), 99);
    const failed = await decide({ log, clock, sha256 }, matter('c'), () => added).catch(
      (error: unknown) => error,
    );
    expect(isFault(failed, 'store/conflict')).toBe(true);
  });

  it('never takes an event of another stream for its own, though the cause is the same', async () => {
    const other = 'notice/FSN-2026-0002';
    const log = inMemoryEventLog(aLog([{}, { stream: other }]));
    await decide({ log, clock, sha256 }, matter('c'), () => added);
    const failed = await decide({ log, clock, sha256 }, matter('c', other), () => added).catch(
      (error: unknown) => error,
    );
    expect(isFault(failed, 'store/contradiction')).toBe(true);
  });

  it('says that a stream lost its state when it did', async () => {
    const lossy: Matter<number> = {
      ...matter('c'),
      from: (entries) => (entries.length === 1 ? 1 : undefined),
    };
    const failed = await decide({ log: aLogWithOne(), clock, sha256 }, lossy, () => added).catch(
      (error: unknown) => error,
    );
    expect(isFault(failed, 'store/contradiction')).toBe(true);
  });
});

describe('Deciding on what is remembered of a stream', () => {
  const aMemory = async (met: number) => {
    const log = inMemoryEventLog(aLog([{}, {}, {}]));
    let reads = 0;
    const counted: EventLog = {
      ...log,
      read: (name) => {
        reads += 1;
        return log.read(name);
      },
    };
    const remembered = rememberingStreams(counted);
    await remembered.learn(stream, log.entries.slice(0, met));
    return {
      log,
      remembered,
      tools: { log: counted, clock, sha256, remembered },
      reads: () => reads,
    };
  };

  it('reads nothing when nothing has come since, and remembers what it added', async () => {
    const { log, remembered, tools, reads } = await aMemory(3);
    expect(await decide(tools, matter('c'), () => added)).toEqual(ok({ state: 4, changed: true }));
    expect([reads(), remembered.known(stream)]).toEqual([0, log.entries]);
  });

  it('decides again on the log when something has come since', async () => {
    const { log, tools } = await aMemory(2);
    const met: number[] = [];
    const outcome = await decide(tools, matter('c'), (state) => {
      met.push(state);
      return added;
    });
    expect({ outcome, met }).toEqual({ outcome: ok({ state: 4, changed: true }), met: [2, 3] });
    expect(log.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  it('refuses only on the log as it is', async () => {
    const { tools } = await aMemory(2);
    const outcome = await decide(tools, matter('c'), (state) =>
      state < 3 ? refuse('too early') : added,
    );
    expect(outcome).toEqual(ok({ state: 4, changed: true }));
    expect(await decide(tools, matter('d'), () => refuse('no'))).toEqual(
      refuse({ reason: 'no', state: 4 }),
    );
  });

  it('gives the state of the log when its own event is in it already', async () => {
    const { log, tools } = await aMemory(2);
    await decide({ log, clock, sha256 }, matter('c'), () => added);
    await decide({ log, clock, sha256 }, matter('d'), () => added);
    expect(await decide(tools, matter('c'), () => added)).toEqual(ok({ state: 5, changed: false }));
  });

  it('knows a stream of the log that it has never met', async () => {
    const { tools, reads } = await aMemory(0);
    expect(await decide(tools, matter('c'), () => added)).toEqual(ok({ state: 4, changed: true }));
    expect(reads()).toBe(1);
  });
});
