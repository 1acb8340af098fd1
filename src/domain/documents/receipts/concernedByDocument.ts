import { isOutside, type Unit } from '../../units/unit';
import type { DocumentMetadata } from '../document';

/** The units with some keys and all below them, in the order of the directory; a circle among them does no harm. */
export function withAllBelow(keys: readonly string[], units: readonly Unit[]): readonly Unit[] {
  const taken = new Set(keys);
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    units.forEach(({ key, parentKey }) => {
      if (parentKey !== undefined && taken.has(parentKey)) taken.add(key);
    });
  }
  return units.filter(({ key }) => taken.has(key));
}

/** The units a document concerns: neither who may read it nor who must confirm it. */
export const concernedByDocument = (
  { concerns }: Pick<DocumentMetadata, 'concerns'>,
  units: readonly Unit[],
): readonly Unit[] => withAllBelow(concerns, units);

/**
 * Whether people work in a unit who can be asked to read: it has a channel, or there is no unit below it. Those outside
 * the region have no account to confirm with.
 */
export const isAskedToRead = (unit: Unit, units: readonly Unit[]): boolean =>
  !isOutside(unit) &&
  (unit.channel !== undefined || !units.some(({ parentKey }) => parentKey === unit.key));
