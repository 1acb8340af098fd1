import fc from 'fast-check';
import { conversationWindows, createLimiter, earliest, type Limiter, type Window } from '../../../bot/outbox/limiter';

const violations = (sends: readonly number[], { count, ms }: Window): number =>
  sends.filter((moment, index) => {
    const limiting = sends[index - count];
    return limiting !== undefined && moment - limiting < ms;
  }).length;

/** Sends one card to each of the conversations, all waiting from the start, in simulated time. */
const sendAll = (limiter: Limiter, conversations: readonly string[]): Map<string, number[]> => {
  const waiting = new Map<number, string[]>([[0, [...conversations]]]);
  const sends = new Map<string, number[]>();
  while (waiting.size > 0) {
    const now = Math.min(...waiting.keys());
    const asking = waiting.get(now) ?? [];
    waiting.delete(now);
    asking.forEach((conversation) => {
      const place = limiter.ask(conversation, now);
      if (place.granted) {
        place.answered(now);
        sends.set(conversation, [...(sends.get(conversation) ?? []), now]);
      } else waiting.set(place.at, [...(waiting.get(place.at) ?? []), conversation]);
    });
  }
  return sends;
};

/** Sends cards to one conversation, each as soon as the one before has gone. */
const sendInTurn = (limiter: Limiter, cards: number): number[] => {
  const sends: number[] = [];
  for (let now = 0; sends.length < cards; ) {
    const place = limiter.ask('busy', now);
    if (place.granted) {
      place.answered(now);
      sends.push(now);
    } else now = place.at;
  }
  return sends;
};
const all = (sends: Map<string, number[]>): number[] =>
  Array.from(sends.values()).flat().sort((one, other) => one - other);

describe('The earliest moment for another send', () => {
  it('is now when nothing was sent', () => {
    expect(earliest([], 1_000, conversationWindows)).toBe(1_000);
  });

  it('is a little more than a second after the seventh last', () => {
    expect(earliest([0, 1, 2, 3, 4, 5, 6], 10, [{ count: 7, ms: 1_000 }])).toBe(1_002);
  });

  it('keeps every window for whatever arrivals', () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(arrivals, (pauses) => {
        const sends: number[] = [];
        let now = 0;
        pauses.forEach((pause) => {
          now += pause;
          now = earliest(sends, now, conversationWindows);
          sends.push(now);
        });
        expect(conversationWindows.map((window) => violations(sends, window))).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Sending within Teams’ limits', () => {
  it('spreads a thousand departments over 1.05 of the ideal time, with no window violated', () => {
    const sends = all(sendAll(createLimiter(30), Array.from({ length: 1_000 }, (_, index) => `c${index}`)));
    const ideal = (1_000 / 30) * 1_000; // 33,333 ms
    expect(sends[999]).toBeLessThanOrEqual(ideal * 1.05);
    expect(violations(sends, { count: 30, ms: 1_000 })).toBe(0);
  });

  it('sustains 100,000 an hour at thirty a second', () => {
    const sends = all(sendAll(createLimiter(30), Array.from({ length: 3_000 }, (_, index) => `c${index}`)));
    expect((3_000 / sends[2_999]!) * 3_600_000).toBeGreaterThanOrEqual(100_000);
  });

  it('keeps every window of one busy conversation', () => {
    const sends = sendInTurn(createLimiter(50), 300);
    expect(conversationWindows.map((window) => violations(sends, window))).toEqual([0, 0, 0, 0]);
  });

  it('keeps the hour of one conversation', () => {
    const sends = sendInTurn(createLimiter(30), 1_850);
    expect(violations(sends, conversationWindows[3]!)).toBe(0);
    expect(sends[1_800]! - sends[0]!).toBeGreaterThanOrEqual(3_600_000);
  });

  it('does not let a busy conversation hold up the others', () => {
    const quiet = Array.from({ length: 100 }, (_, index) => `c${index}`);
    const sends = sendAll(createLimiter(30), [...Array.from({ length: 40 }, () => 'busy'), ...quiet]);
    const lastQuiet = Math.max(...quiet.flatMap((name) => sends.get(name) ?? []));
    expect(lastQuiet).toBeLessThanOrEqual(((140 / 30) * 1_000) * 1.05);
  });

  it('sends nothing before the pause that Teams asked for has passed', () => {
    const limiter = createLimiter(30);
    limiter.pauseUntil(5_000);
    limiter.pauseUntil(2_000);
    expect(limiter.ask('a', 0)).toEqual({ at: 5_000, granted: false });
    expect(limiter.ask('a', 5_000).granted).toBe(true);
  });

  it('counts a send from its answer, since Teams may count it as late as that', () => {
    const limiter = createLimiter(1);
    const first = limiter.ask('a', 0);
    if (first.granted) first.answered(80);
    expect(limiter.ask('b', 900)).toEqual({ at: 1_082, granted: false });
  });

  it('counts a send without an answer for a tenth of a second and no longer', () => {
    const limiter = createLimiter(1);
    limiter.ask('a', 0);
    expect(limiter.ask('b', 900)).toEqual({ at: 1_102, granted: false });
  });

  it('keeps its limits however many conversations it has met', () => {
    const limiter = createLimiter(50);
    const sends = all(sendAll(limiter, Array.from({ length: 10_050 }, (_, index) => `c${index}`)));
    expect(violations(sends, { count: 50, ms: 1_000 })).toBe(0);
    const later = 10_000_000;
    expect(limiter.ask('c1', later).granted).toBe(true);
  });
});
