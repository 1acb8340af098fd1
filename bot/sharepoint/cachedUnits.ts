import type { Units } from '../../src/application/ports';
import type { Unit } from '../../src/domain/units/unit';

const keptMs = 60_000;

/**
 * Units kept for a minute, so that a click costs no request for them. They are then read anew once for all who ask;
 * old ones are better than none.
 */
export function cachedUnits(units: Units, now: () => number): Units {
  let kept: { readonly at: number; readonly units: readonly Unit[] } | undefined;
  let reading: Promise<readonly Unit[]> | undefined;
  const read = (): Promise<readonly Unit[]> => {
    reading ??= units
      .all()
      .then((all) => {
        kept = { at: now(), units: all };
        return all;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return {
    async all() {
      if (kept && now() - kept.at < keptMs) return kept.units;
      return read().catch((error: unknown) => {
        if (!kept) throw error;
        return kept.units;
      });
    },
  };
}
