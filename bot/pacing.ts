/**
 * Lets something happen `most` times at once, and after that once every `everyMs`. Gives how many milliseconds to
 * wait before it happens; ask again only when it has.
 */
export function pacing(most: number, everyMs: number): (now: number) => number {
  let paidUntil = -Infinity;
  return (now) => {
    const wait = Math.max(0, paidUntil - (most - 1) * everyMs - now);
    paidUntil = Math.max(paidUntil, now) + everyMs;
    return wait;
  };
}
