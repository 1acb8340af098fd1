import type { Unit } from '../../domain/units/unit';

/** An administration with its units, in Swedish order; `administration` when it can be written to itself. */
export interface Branch {
  readonly key: string;
  readonly name: string;
  readonly administration?: Unit;
  /** Departments, and what lies outside the region: providers and municipalities (SN-20, SN-40). */
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

/** The units under their administrations; those without one come last, under `otherName`. */
export function branchesOf(
  units: readonly Unit[],
  search: string,
  otherName: string,
): readonly Branch[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  const administrations = units.filter(({ kind }) => kind === 'administration');
  const known = new Set(administrations.map(({ key }) => key));
  const below = units.filter(({ kind }) => kind !== 'administration');
  const sorted = (some: readonly Unit[]): readonly Unit[] =>
    Array.from(some).sort((a, b) => swedish.compare(a.name, b.name));
  const branches = sorted(administrations).map((administration): Branch => {
    const { key, name } = administration;
    const departments = sorted(below.filter(({ parentKey }) => parentKey === key));
    return { key, name, departments, ...(isReachable(administration) ? { administration } : {}) };
  });
  const others = sorted(below.filter(({ parentKey }) => !parentKey || !known.has(parentKey)));
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
    .filter(({ departments }) => departments.length > 0);
}
