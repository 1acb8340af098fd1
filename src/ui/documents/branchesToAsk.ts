import { isOutside, type Unit } from '../../domain/units/unit';

/** A unit in the tree of those to ask: how deep it stands, and the keys of the units above it. */
export interface BranchToAsk {
  readonly unit: Unit;
  readonly depth: number;
  readonly above: readonly string[];
}

/** Units as a tree in the order in which they are read; those outside the region have no account and are not asked. */
export function branchesToAsk(units: readonly Unit[]): readonly BranchToAsk[] {
  const inside = units.filter((unit) => !isOutside(unit));
  const keys = new Set(inside.map(({ key }) => key));
  const byName = (one: Unit, other: Unit): number => one.name.localeCompare(other.name, 'sv');
  const below = (parent: string | undefined, above: readonly string[]): readonly BranchToAsk[] =>
    inside
      .filter(({ key, parentKey }) => {
        const isTop = parentKey === undefined || !keys.has(parentKey);
        return parent === undefined ? isTop : parentKey === parent && !above.includes(key);
      })
      .sort(byName)
      .flatMap((unit) => [
        { unit, depth: above.length, above },
        ...below(unit.key, [...above, unit.key]),
      ]);
  return below(undefined, []);
}
