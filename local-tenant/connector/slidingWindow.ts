/** At most `limit` requests in any `milliseconds`. */
export interface Allowance {
  readonly limit: number;
  readonly milliseconds: number;
}

/** The requests of the recent past, weighed against some allowances. */
export interface SlidingWindow {
  /** How long until a request may be made; 0 when it may be made now. */
  waitAt(now: number): number;
  add(now: number): void;
}

/** Counts requests exactly: the times are kept, not a bucket's level. */
export const createSlidingWindow = (allowances: readonly Allowance[]): SlidingWindow => {
  const longest = Math.max(...allowances.map((one) => one.limit));
  const times: number[] = [];
  return {
    waitAt: (now) => {
      const waits = allowances.map(({ limit, milliseconds }) => {
        const oldest = times[times.length - limit];
        return oldest === undefined ? 0 : oldest + milliseconds - now;
      });
      return Math.max(0, ...waits);
    },
    add: (now) => {
      times.push(now);
      if (times.length > 2 * longest) times.splice(0, times.length - longest);
    },
  };
};
