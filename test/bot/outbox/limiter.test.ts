import fc from 'fast-check';
import {
  conversationWindows,
  createLimiter,
  earliest,
  type Limiter,
  type Window,
} from '../../../bot/outbox/limiter';

// Teams' windows include their ends.
const violations = (arrivals: readonly number[], { count, ms }: Window): number =>
  arrivals.filter((moment, index) => {
    const limiting = arrivals[index - count];
    return limiting !== undefined && moment - limiting < ms;
  }).length;
const ascending = (moments: readonly number[]): number[] =>
  [...moments].sort((one, other) => one - other);

/** How long a send takes to arrive at Teams, and its answer to come back, for the nth send. */
type Way = (nth: number) => { readonly there: number; readonly back: number };
const atOnce: Way = () => ({ there: 0, back: 0 });
const evenly: Way = () => ({ there: 15, back: 15 });
// Uneven, but the same in every run.
const unevenly: Way = (nth) => ({ there: (nth * 37) % 90, back: 5 + ((nth * 53) % 40) });

const askingAtOnce = 8;

/**
 * Sends one card for each name, a few asking at once, in simulated time and whole milliseconds;
 * gives the moments of arrival of each conversation.
 */
const sendAll = (
  limiter: Limiter,
  conversations: readonly string[],
  way: Way = evenly,
): Map<string, number[]> => {
  const arrivals = new Map<string, number[]>();
  const timeline = new Map<number, (() => void)[]>();
  const moments: number[] = [];
  const at = (moment: number, run: () => void): void => {
    const whole = Math.ceil(moment);
    const runs = timeline.get(whole);
    if (runs) runs.push(run);
    else {
      timeline.set(whole, [run]);
      moments.push(whole);
    }
  };
  let sent = 0;
  let begun = Math.min(askingAtOnce, conversations.length);
  const ask = (conversation: string, now: number): void => {
    const place = limiter.ask(conversation, now);
    if (!place.granted) {
      const again = Math.max(now + 1, Math.ceil(place.at));
      return at(again, () => ask(conversation, again));
    }
    const next = conversations[(begun += 1) - 1];
    if (next !== undefined) at(now, () => ask(next, now));
    const { there, back } = way((sent += 1));
    arrivals.set(conversation, [...(arrivals.get(conversation) ?? []), now + there]);
    return at(now + there + back, () => place.answered(now + there + back));
  };
  conversations.slice(0, begun).forEach((conversation) => at(0, () => ask(conversation, 0)));
  while (moments.length > 0) {
    moments.sort((one, other) => other - one);
    const now = moments.pop()!;
    const runs = timeline.get(now) ?? [];
    for (let index = 0; index < runs.length; index += 1) runs[index]!();
    timeline.delete(now);
  }
  return arrivals;
};
const all = (arrivals: Map<string, number[]>): number[] =>
  ascending(Array.from(arrivals.values()).flat());
const departments = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `c${index}`);

/** Sends cards to one conversation, each when the answer to the one before has come. */
const sendInTurn = (limiter: Limiter, cards: number): number[] => {
  const sends: number[] = [];
  for (let now = 0; sends.length < cards;) {
    const place = limiter.ask('busy', now);
    if (place.granted) {
      sends.push(now);
      place.answered(now);
    } else now = Math.max(now + 1, Math.ceil(place.at));
  }
  return sends;
};

describe('The earliest moment for another send', () => {
  it('is now when nothing was sent', () => {
    expect(earliest([], 1_000, conversationWindows)).toBe(1_000);
  });

  it('is a little more than a second after the seventh last', () => {
    const moment = earliest([0, 1, 2, 3, 4, 5, 6], 10, [{ count: 7, ms: 1_000 }]);
    expect(moment).toBeGreaterThan(1_000);
    expect(moment).toBeLessThan(1_050);
  });

  it('keeps every window for whatever arrivals', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(pauses, (given) => {
        const sends: number[] = [];
        let now = 0;
        given.forEach((pause) => {
          now = earliest(sends, now + pause, conversationWindows);
          sends.push(now);
        });
        expect(conversationWindows.map((window) => violations(sends, window))).toEqual([
          0, 0, 0, 0,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Sending within Teams’ limits', () => {
  it('spreads a thousand departments over 1.05 of the ideal time, with no window violated', () => {
    const arrivals = all(sendAll(createLimiter(30), departments(1_000)));
    const ideal = (1_000 / 30) * 1_000; // 33,333 ms
    expect(arrivals[999]! - arrivals[0]!).toBeLessThanOrEqual(ideal * 1.05);
    expect(violations(arrivals, { count: 30, ms: 1_000 })).toBe(0);
  });

  it('sustains 100,000 an hour at thirty a second', () => {
    const arrivals = all(sendAll(createLimiter(30), departments(3_000)));
    expect((3_000 / arrivals[2_999]!) * 3_600_000).toBeGreaterThanOrEqual(100_000);
  });

  it.each([30, 50])('keeps %s a second though cards take their time to arrive', (perSecond) => {
    const arrivals = all(sendAll(createLimiter(perSecond), departments(600), unevenly));
    expect(arrivals).toHaveLength(600);
    expect(violations(arrivals, { count: perSecond, ms: 1_000 })).toBe(0);
  });

  it.each([
    ['at once', atOnce],
    ['evenly', evenly],
    ['unevenly', unevenly],
  ])('keeps every window of one busy conversation when cards arrive %s', (_, way) => {
    const arrivals = all(sendAll(createLimiter(50), Array<string>(130).fill('busy'), way));
    expect(arrivals).toHaveLength(130);
    expect(conversationWindows.map((window) => violations(arrivals, window))).toEqual([0, 0, 0, 0]);
  });

  it('keeps the hour of one conversation', () => {
    const sends = sendInTurn(createLimiter(30), 1_850);
    expect(conversationWindows.map((window) => violations(sends, window))).toEqual([0, 0, 0, 0]);
    expect(sends[1_800]! - sends[0]!).toBeGreaterThanOrEqual(3_600_000);
  });

  it('does not let a busy conversation hold up the others', () => {
    const arrivals = sendAll(createLimiter(30), [
      ...Array<string>(7).fill('busy'),
      ...departments(133),
    ]);
    const lastOther = Math.max(...departments(133).flatMap((name) => arrivals.get(name) ?? []));
    expect(lastOther).toBeLessThanOrEqual((140 / 30) * 1_000 * 1.05);
  });

  it('sends nothing before the pause that Teams asked for has passed', () => {
    const limiter = createLimiter(30);
    limiter.pauseUntil(5_000);
    limiter.pauseUntil(2_000);
    expect(limiter.ask('a', 0)).toEqual({ granted: false, at: 5_000 });
    expect(limiter.ask('a', 5_000).granted).toBe(true);
  });

  it('keeps its limits however many conversations it has met', () => {
    const limiter = createLimiter(50);
    const arrivals: number[] = [];
    for (let now = 0, index = 0; index <= 10_050;) {
      const place = limiter.ask(`c${index}`, now);
      if (place.granted) {
        arrivals.push(now);
        place.answered(now);
        index += 1;
      } else now = Math.ceil(place.at);
    }
    expect(violations(arrivals, { count: 50, ms: 1_000 })).toBe(0);
    expect(limiter.ask('c1', 10_000_000).granted).toBe(true);
  });
});
