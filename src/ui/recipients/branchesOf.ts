import type { Unit } from '../../domain/units/unit';

/** An administration with its departments, in Swedish order. */
export interface Branch {
  readonly key: string;
  readonly name: string;
  readonly departments: readonly Unit[];
}

const swedish = new Intl.Collator('sv', { numeric: true });

/** A unit can be sent to when it has a channel or at least a mailbox (SN-31). */
export const isReachable = (unit: Unit): boolean =>
  unit.channel !== undefined || unit.mailbox !== undefined;

const matches = (unit: Unit, wanted: string): boolean =>
  [unit.name, unit.head?.name, unit.substitute?.name].some((text) =>
    (text ?? '').toLocaleLowerCase('sv').includes(wanted),
  );

/** The departments under their administrations; those without one come last, under `otherName`. */
export function branchesOf(
  units: readonly Unit[],
  search: string,
  otherName: string,
): readonly Branch[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  const administrations = units.filter(({ kind }) => kind === 'administration');
  const known = new Set(administrations.map(({ key }) => key));
  const departments = units.filter(({ kind }) => kind === 'department');
  const sorted = (some: readonly Unit[]): readonly Unit[] =>
    Array.from(some).sort((a, b) => swedish.compare(a.name, b.name));
  const branches = sorted(administrations).map(({ key, name }) => ({
    key,
    name,
    departments: sorted(departments.filter(({ parentKey }) => parentKey === key)),
  }));
  const others = sorted(departments.filter(({ parentKey }) => !parentKey || !known.has(parentKey)));
  return [...branches, { key: '', name: otherName, departments: others }]
    .map((branch) => {
      const all = wanted === '' || branch.name.toLocaleLowerCase('sv').includes(wanted);
      return {
        ...branch,
        departments: all
          ? branch.departments
          : branch.departments.filter((unit) => matches(unit, wanted)),
      };
    })
    .filter((branch) => branch.departments.length > 0);
}
