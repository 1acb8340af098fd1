import { type Coverage, coverageOf } from '../../domain/units/coverage';
import type { LocalDate } from '../../domain/time';
import type { Unit } from '../../domain/units/unit';

/** A unit in its place of the tree: administrations with what belongs to them below. */
export interface DirectoryLine {
  readonly unit: Unit;
  readonly depth: 0 | 1;
  /** Unknown until the service has said how long an owner's word holds. */
  readonly coverage: Coverage | undefined;
}

const swedish = new Intl.Collator('sv', { numeric: true });
const byName = (one: Unit, other: Unit): number => swedish.compare(one.name, other.name);

/** The units as a tree in Swedish order, each with whether notices reach it; an owner's word holds for `validDays`. */
export function directoryLines(
  units: readonly Unit[],
  today: LocalDate,
  validDays: number | undefined,
): readonly DirectoryLine[] {
  const known = new Set(units.map(({ key }) => key));
  const isTop = ({ parentKey }: Unit): boolean => !parentKey || !known.has(parentKey);
  const line = (unit: Unit, depth: 0 | 1): DirectoryLine => ({
    unit,
    depth,
    coverage: validDays === undefined ? undefined : coverageOf(unit, today, validDays),
  });
  return Array.from(units)
    .filter(isTop)
    .sort(byName)
    .flatMap((top) => [
      line(top, 0),
      ...units
        .filter(({ parentKey }) => parentKey === top.key)
        .sort(byName)
        .map((unit) => line(unit, 1)),
    ]);
}

/** The lines a search and a wish for one coverage leave: a unit that is found shows with its administration. */
export function foundLines(
  lines: readonly DirectoryLine[],
  search: string,
  coverage: Coverage | undefined,
): readonly DirectoryLine[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  const isFound = ({ unit, coverage: own }: DirectoryLine): boolean =>
    (coverage === undefined || own === coverage) &&
    [unit.name, unit.head?.name, unit.substitute?.name, unit.mailbox].some((text) =>
      (text ?? '').toLocaleLowerCase('sv').includes(wanted),
    );
  const found = new Set(lines.filter(isFound).map(({ unit }) => unit.key));
  const parents = new Set(
    lines.flatMap(({ unit }) => (found.has(unit.key) && unit.parentKey ? [unit.parentKey] : [])),
  );
  return lines.filter(({ unit }) => found.has(unit.key) || parents.has(unit.key));
}
