import type { DepartmentHits, FoundRow, RowCount } from './inventoryMatch';
import type { BuyerKind } from './inventoryRow';
import { type HitStrength, hitStrengths } from './judgeProduct';
import type { RangeVerdict } from './rangeVerdict';
import { plainText } from './plainWords';

type Counts<Key extends string> = { [K in Key]: number };

/** The hits of one department while they are counted. */
export interface DepartmentTally {
  /** Counts rows of a source and their pieces. */
  count(source: string, counted: RowCount, strength: HitStrength, verdict: RangeVerdict): void;
  /** Keeps a row to be shown, while there is room; once there is none, there will be none for its like. */
  keep(strength: HitStrength, verdict: RangeVerdict, row: () => FoundRow): boolean;
}

/**
 * How many rows are kept of each strength at a department, while there is room for so many in all; after that every
 * department still gets a few.
 */
export interface MostRows {
  readonly perDepartment: number;
  readonly inAll: number;
  readonly atLeast: number;
}

interface Place {
  readonly name: string;
  readonly costCentre: string;
  readonly buyer: BuyerKind;
  readonly unitKey?: string;
}

const emptyCount = () => ({
  rows: 0,
  quantity: 0,
  strengths: { certain: 0, probable: 0, possible: 0 } as Counts<HitStrength>,
  verdicts: { inside: 0, outside: 0, unknown: 0, unlimited: 0 } as Counts<RangeVerdict>,
  bySource: {} as { [source: string]: { rows: number; quantity: number } },
  found: { certain: [], probable: [], possible: [] } as { [S in HitStrength]: FoundRow[] },
});

function tallyFor(place: Place, mostRows: () => number, onKept: () => void) {
  const counts = { hits: emptyCount(), outside: emptyCount() };
  const done = (which: keyof typeof counts): DepartmentHits => {
    const { found, bySource, ...count } = counts[which];
    const strongestFirst = hitStrengths.reduce<FoundRow[]>(
      (rows, strength) => [...rows, ...found[strength]],
      [],
    );
    const sources = Object.keys(bySource).map((source) => ({
      source,
      ...(bySource[source] ?? { rows: 0, quantity: 0 }),
    }));
    return { ...place, ...count, bySource: sources, found: strongestFirst };
  };
  const whichOf = (verdict: RangeVerdict) => counts[verdict === 'outside' ? 'outside' : 'hits'];
  const count: DepartmentTally['count'] = (source, { rows, quantity }, strength, verdict) => {
    const which = whichOf(verdict);
    which.rows += rows;
    which.quantity += quantity;
    which.strengths[strength] += rows;
    which.verdicts[verdict] += rows;
    const ofSource = (which.bySource[source] = which.bySource[source] ?? { rows: 0, quantity: 0 });
    ofSource.rows += rows;
    ofSource.quantity += quantity;
  };
  const keep: DepartmentTally['keep'] = (strength, verdict, row) => {
    const kept = whichOf(verdict).found[strength];
    if (kept.length >= mostRows()) return false;
    kept.push(row());
    onKept();
    return true;
  };
  return { count, keep, done };
}

const byHits = (one: DepartmentHits, other: DepartmentHits): number =>
  other.quantity - one.quantity || one.name.localeCompare(other.name, 'sv');

/**
 * Gathers hits by department: one entry for each unit of the region, and one for each writing that the region's
 * directory does not know. The surest rows of each department stand first; what is too much is counted, not kept.
 */
export function collectHits(
  findUnit: (department: string, costCentre: string) => string | undefined,
  most: MostRows,
) {
  let kept = 0;
  const room = (): number => (kept < most.inAll ? most.perDepartment : most.atLeast);
  const tallies = new Map<string, ReturnType<typeof tallyFor>>();
  return {
    /** Where rows of this department and buyer are counted. */
    tallyOf(name: string, costCentre: string, buyer: BuyerKind): DepartmentTally {
      const unitKey = findUnit(name, costCentre);
      const key = plainText(unitKey ? `unit|${unitKey}` : `${buyer}|${costCentre}|${name}`);
      const place = { name, costCentre, buyer, ...(unitKey ? { unitKey } : {}) };
      const tally = tallies.get(key) ?? tallyFor(place, room, () => (kept += 1));
      tallies.set(key, tally);
      return tally;
    },
    /** Departments with hits, and departments that only have what the notice's numbers leave out. */
    done(): { readonly departments: DepartmentHits[]; readonly outside: DepartmentHits[] } {
      const all = Array.from(tallies.values());
      const departments = all.map(({ done }) => done('hits')).filter(({ rows }) => rows > 0);
      const outside = all.map(({ done }) => done('outside')).filter(({ rows }) => rows > 0);
      return { departments: departments.sort(byHits), outside: outside.sort(byHits) };
    },
  };
}
