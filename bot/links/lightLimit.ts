/** Lets an address ask so many times a minute, and no more. */
export type LightLimit = (address: string) => boolean;

const windowMs = 60_000;
const mostAddresses = 10_000;

/** Counts asks per address in whole minutes. Forgets all when there are too many addresses to remember. */
export function lightLimit(perMinute: number, now: () => number): LightLimit {
  let begun = now();
  let asked = new Map<string, number>();
  return (address) => {
    if (now() - begun >= windowMs || asked.size > mostAddresses) {
      begun = now();
      asked = new Map();
    }
    const count = (asked.get(address) ?? 0) + 1;
    asked.set(address, count);
    return count <= perMinute;
  };
}
