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

/**
 * An answer of the limiter: send now and say when the answer has come, or ask again at that moment.
 */
export type Place =
  | { readonly granted: true; readonly answered: (now: number) => void }
  | { readonly granted: false; readonly at: number };

/** Grants places to send in, within the limits of every conversation and of the app as a whole. */
export interface Limiter {
  ask(conversation: string, now: number): Place;
  /** Nobody sends before this moment: Teams asked for a pause. */
  pauseUntil(moment: number): void;
}

const mostConversations = 10_000;

/** The earliest moment at or after `from` that keeps every window, given the sends so far in ascending order. */
export function earliest(
  sends: readonly number[],
  from: number,
  windows: readonly Window[],
): number {
  return windows.reduce((moment, { count, ms }) => {
    const limiting = sends[sends.length - count];
    return limiting === undefined ? moment : Math.max(moment, limiting + ms + apartMs);
  }, from);
}

// Windows include their ends, and clocks count whole milliseconds.
const apartMs = 2;

interface Send {
  readonly startedAt: number;
  answeredAt?: number;
}

// Teams counts arrivals, which lie somewhere between start and answer. The answer is the safe assumption,
// up to a point: a slow answer says more about the work behind the arrival than about the way there.
const longestWayMs = 300;
const arrivalOf = ({ startedAt, answeredAt }: Send, now: number): number =>
  Math.min(answeredAt ?? now, startedAt + longestWayMs);

const arrivals = (sends: readonly Send[], now: number): readonly number[] =>
  sends.map((send) => arrivalOf(send, now)).sort((a, b) => a - b);

/**
 * A limiter for `perSecond` sends in any second, spread over it, and Teams' limits for each conversation.
 * It grants only the present moment: a send that starts late would otherwise arrive together with the next ones.
 */
export function createLimiter(perSecond: number): Limiter {
  const ofTheApp: readonly Window[] = [{ count: perSecond, ms: 1_000 }];
  // Somewhat closer than even, so that a late timer is caught up with inside the second.
  const closest = (1_000 / perSecond) * 0.8;
  const longest = conversationWindows[conversationWindows.length - 1]!;
  const byConversation = new Map<string, Send[]>();
  let all: Send[] = [];
  let pausedUntil = 0;
  return {
    ask(conversation, now) {
      const known = (byConversation.get(conversation) ?? []).filter(
        ({ startedAt }) => startedAt > now - longest.ms - longestWayMs,
      );
      const spread = (all[all.length - 1]?.startedAt ?? -Infinity) + closest;
      const free = earliest(arrivals(all, now), Math.max(now, pausedUntil, spread), ofTheApp);
      const at = earliest(arrivals(known, now), free, conversationWindows);
      if (at > now) return { granted: false, at };
      const send: Send = { startedAt: now };
      all = [...all, send].slice(-perSecond);
      byConversation.set(conversation, [...known, send].slice(-longest.count));
      if (byConversation.size > mostConversations) {
        byConversation.forEach((sends, key) => {
          if ((sends[sends.length - 1]?.startedAt ?? 0) < now - longest.ms)
            byConversation.delete(key);
        });
      }
      return {
        granted: true,
        answered: (then) => {
          send.answeredAt = then;
        },
      };
    },
    pauseUntil(moment) {
      pausedUntil = Math.max(pausedUntil, moment);
    },
  };
}
