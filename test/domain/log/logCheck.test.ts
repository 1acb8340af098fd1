import fc from 'fast-check';
import { beginLogCheck, type LogReport } from '../../../src/domain/log/logCheck';
import type { PlacedEntry } from '../../../src/domain/log/logEntry';
import { digestOf, type Seal, sealStream } from '../../../src/domain/log/seal';
import { aLog, sha256 } from '../../support/builders';

const checked = (entries: readonly PlacedEntry[], seals: readonly Seal[] = []): LogReport => {
  const check = beginLogCheck(sha256, seals);
  entries.forEach((entry) => check.add(entry));
  return check.report();
};

const sealOver = (entries: readonly PlacedEntry[], day = '2026-03-23'): Seal => {
  const check = beginLogCheck(sha256, []);
  entries.forEach((entry) => check.add(entry));
  const throughPosition = entries[entries.length - 1]?.position ?? 0;
  return {
    day,
    throughPosition,
    streams: check.heads().size,
    digest: digestOf(check.heads(), sha256),
  };
};

const threeStreams = aLog([
  { stream: 'a' },
  { stream: 'b' },
  { stream: 'a' },
  { stream: 'c' },
  { stream: 'b' },
  { stream: 'a' },
]);
const seal = sealOver(threeStreams);

describe('Verifying the log (C9)', () => {
  it('counts events, streams and seals of a log that holds', () => {
    expect(checked(threeStreams, [seal])).toEqual({
      events: 6,
      streams: 3,
      seals: 1,
      chainValid: true,
      breaks: [],
    });
  });

  it('holds for an empty log', () => {
    expect(checked([])).toEqual({ events: 0, streams: 0, seals: 0, chainValid: true, breaks: [] });
  });

  it('finds a changed event', () => {
    const changed = threeStreams.map((entry) =>
      entry.position === 3 ? { ...entry, payload: '{}' } : entry,
    );
    expect(checked(changed).breaks).toEqual([
      { stream: 'a', sequence: 2, reason: 'entry-changed' },
    ]);
  });

  it('finds a removed event by its stream alone', () => {
    expect(checked(threeStreams.filter(({ position }) => position !== 3)).breaks).toEqual([
      { stream: 'a', sequence: 2, reason: 'entry-missing' },
    ]);
  });

  it('finds two events whose places were exchanged', () => {
    const [first, , third] = threeStreams;
    const exchanged = [third!, threeStreams[1]!, first!].map((entry, index) => ({
      ...entry,
      position: index + 1,
    }));
    expect(checked(exchanged).chainValid).toBe(false);
  });

  it('finds a stream that was cut short after it was sealed', () => {
    const cut = threeStreams.filter(({ position }) => position !== 6);
    const later = { ...aLog([{ stream: 'd' }])[0]!, position: 7 };
    expect(checked([...cut, later], [seal]).breaks).toEqual([
      { day: '2026-03-23', reason: 'seal-broken' },
    ]);
  });

  it('finds a stream that was deleted whole after it was sealed', () => {
    const without = threeStreams.filter(({ stream }) => stream !== 'c');
    expect(checked(without, [seal]).breaks).toEqual([{ day: '2026-03-23', reason: 'seal-broken' }]);
  });

  it('compares each seal with the log as it was then', () => {
    const first = sealOver(threeStreams.slice(0, 2), '2026-03-22');
    expect(checked(threeStreams, [first, seal]).chainValid).toBe(true);
  });

  it('names at most twenty breaks, and still says that the log does not hold', () => {
    const emptied = aLog(Array.from({ length: 30 }, (_, index) => ({ stream: `s${index}` }))).map(
      (entry) => ({
        ...entry,
        payload: '',
      }),
    );
    const { breaks, chainValid } = checked(emptied);
    expect({ named: breaks.length, chainValid }).toEqual({ named: 20, chainValid: false });
  });

  it('gives the same seal in whatever order the streams were met', () => {
    const heads = new Map([
      ['a', { sequence: 1, hash: 'x' }],
      ['b', { sequence: 2, hash: 'y' }],
    ]);
    expect(digestOf(new Map(Array.from(heads).reverse()), sha256)).toBe(digestOf(heads, sha256));
  });
});

// A log of a few streams with a seal behind it, and one thing done to what the seal covers.
const sealedLog = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 12 })
  .map((streams) => {
    const entries = aLog(streams.map((stream) => ({ stream })));
    const seals = [sealOver(entries)];
    const sealEntry = aLog([{ stream: sealStream, payload: seals[0] }])[0]!;
    return { seals, entries, sealEntry: { ...sealEntry, position: entries.length + 1 } };
  });

describe('Any tampering with a sealed log', () => {
  it('is found when any one event is removed', () => {
    fc.assert(
      fc.property(sealedLog, fc.nat(), ({ seals, entries, sealEntry }, pick) => {
        const left = entries.filter((_, index) => index !== pick % entries.length);
        expect(checked([...left, sealEntry], seals).chainValid).toBe(false);
      }),
    );
  });

  it('is found when any field of any event is changed', () => {
    const field = fc.constantFrom(
      'stream',
      'type',
      'subject',
      'at',
      'cause',
      'payload',
      'previousHash',
      'hash',
    );
    fc.assert(
      fc.property(sealedLog, fc.nat(), field, ({ seals, entries, sealEntry }, pick, name) => {
        const changed = entries.map((entry, index) =>
          index === pick % entries.length
            ? { ...entry, [name]: `${entry[name as 'type']}x` }
            : entry,
        );
        expect(checked([...changed, sealEntry], seals).chainValid).toBe(false);
      }),
    );
  });

  it('is found when everything behind any event is cut off', () => {
    fc.assert(
      fc.property(sealedLog, fc.nat(), ({ seals, entries, sealEntry }, pick) => {
        const left = entries.slice(0, pick % entries.length);
        expect(checked([...left, sealEntry], seals).chainValid).toBe(false);
      }),
    );
  });

  it('is found when two events of one stream change places', () => {
    fc.assert(
      fc.property(sealedLog, fc.nat(), ({ seals, entries, sealEntry }, pick) => {
        const place = pick % entries.length;
        const other = entries.findIndex(
          ({ stream }, index) => index > place && stream === entries[place]!.stream,
        );
        fc.pre(other > place);
        const order = entries.map((_, index) =>
          index === place ? other : index === other ? place : index,
        );
        const exchanged = order.map((from, index) => ({ ...entries[from]!, position: index + 1 }));
        expect(checked([...exchanged, sealEntry], seals).chainValid).toBe(false);
      }),
    );
  });
});
