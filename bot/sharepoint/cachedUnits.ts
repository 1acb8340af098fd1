import type { Units } from '../../src/application/ports';
import type { Unit } from '../../src/domain/units/unit';

const keptMs = 60_000;

/** Units kept for a minute, so that a click costs no request for them; old ones are better than none. */
export function cachedUnits(units: Units, now: () => number): Units {
  let kept: { readonly at: number; readonly units: readonly Unit[] } | undefined;
  return {
    async all() {
      if (kept && now() - kept.at < keptMs) return kept.units;
      try {
        kept = { at: now(), units: await units.all() };
      } catch (error) {
        if (!kept) throw error;
      }
      return kept.units;
    },
  };
}
