/** How long a token of the tenant lasts, unless a test says otherwise. */
export const usualTokenSeconds = 3600;

/** How long tokens last, and which of those already given are still taken. */
export interface TokenLife {
  seconds(): number;
  /** Lets the tokens given from now on last so long; without a number as long as usual. */
  limit(seconds: number | undefined): void;
  /** Which tokens are given now; a token carries it, and an older one is not taken. */
  generation(): number;
  /** Takes none of the tokens given so far. */
  refuseGiven(): void;
}

/** The life of tokens as it is on a good day. */
export function createTokenLife(): TokenLife {
  let limited: number | undefined;
  let generation = 0;
  return {
    seconds: () => limited ?? usualTokenSeconds,
    limit(seconds) {
      limited = seconds;
    },
    generation: () => generation,
    refuseGiven() {
      generation += 1;
    },
  };
}
