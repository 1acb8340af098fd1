import type { Units } from '../../src/application/ports';
import type { Unit } from '../../src/domain/units/unit';

/** The units of a region, in memory; `set` changes them as the list may change. */
export interface InMemoryUnits extends Units {
  set(units: readonly Unit[]): void;
}

export function inMemoryUnits(begunWith: readonly Unit[] = []): InMemoryUnits {
  let units = begunWith;
  return {
    all: async () => units,
    set: (changed) => {
      units = changed;
    },
  };
}
