/** At most `count` sends in any `ms` milliseconds. */
export interface Window {
  readonly count: number;
  readonly ms: number;
}

/** What Teams allows a bot in one conversation. */
export const conversationWindows: readonly Window[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
];

/** An answer of the limiter: send at this moment, or ask again then. */
export interface Place {
  readonly at: number;
  readonly granted: boolean;
}

/** Grants places to send in, within the limits of every conversation and of the app as a whole. */
export interface Limiter {
  ask(conversation: string, now: number): Place;
  /** Nobody sends before this moment: Teams asked for a pause. */
  pauseUntil(moment: number): void;
}

// Places are counted where they are given; Teams counts arrivals. A little more distance keeps jitter inside the limit.
const margin = 1.02;
const mostConversations = 10_000;

/** The earliest moment at or after `from` that keeps every window, given the sends so far in ascending order. */
export function earliest(sends: readonly number[], from: number, windows: readonly Window[]): number {
  return windows.reduce((moment, { count, ms }) => {
    const limiting = sends[sends.length - count];
    return limiting === undefined ? moment : Math.max(moment, limiting + ms * margin);
  }, from);
}

/** A limiter for `perSecond` sends a second in all, evenly spaced, and Teams' limits for each conversation. */
export function createLimiter(perSecond: number): Limiter {
  const spacing = (1_000 / perSecond) * margin;
  const sends = new Map<string, number[]>();
  const longest = conversationWindows[conversationWindows.length - 1]!;
  let next = 0;
  return {
    ask(conversation, now) {
      const known = (sends.get(conversation) ?? []).filter((moment) => moment > now - longest.ms * margin);
      const common = Math.max(now, next);
      const at = earliest(known, common, conversationWindows);
      // A busy conversation takes no place in the common row before it may use it.
      if (at > common) return { at, granted: false };
      next = common + spacing;
      sends.set(conversation, [...known, at].slice(-longest.count));
      if (sends.size > mostConversations) {
        sends.forEach((moments, key) => {
          if ((moments[moments.length - 1] ?? 0) < now - longest.ms) sends.delete(key);
        });
      }
      return { at, granted: true };
    },
    pauseUntil(moment) {
      next = Math.max(next, moment);
    },
  };
}
