import type { DepartmentHits, FoundRow } from './inventoryMatch';
import type { BuyerKind } from './inventoryRow';
import { type HitStrength, hitStrengths } from './judgeProduct';
import type { RangeVerdict } from './rangeVerdict';
import { plainText } from './plainWords';

type Counts<Key extends string> = { [K in Key]: number };

/** The hits of one department while they are counted. */
export interface DepartmentTally {
  /** Counts a row; `row` is only asked for while rows are still kept. */
  take(quantity: number, strength: HitStrength, verdict: RangeVerdict, row: () => FoundRow): void;
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
  found: { certain: [], probable: [], possible: [] } as { [S in HitStrength]: FoundRow[] },
});

function tallyFor(place: Place, mostRows: number) {
  const counts = { hits: emptyCount(), outside: emptyCount() };
  const done = (which: keyof typeof counts): DepartmentHits => {
    const { found, ...count } = counts[which];
    const strongestFirst = hitStrengths.reduce<FoundRow[]>(
      (rows, strength) => [...rows, ...found[strength]],
      [],
    );
    return { ...place, ...count, found: strongestFirst.slice(0, mostRows) };
  };
  const take: DepartmentTally['take'] = (quantity, strength, verdict, row) => {
    const count = counts[verdict === 'outside' ? 'outside' : 'hits'];
    count.rows += 1;
    count.quantity += quantity;
    count.strengths[strength] += 1;
    count.verdicts[verdict] += 1;
    if (count.found[strength].length < mostRows) count.found[strength].push(row());
  };
  return { take, done };
}

const byHits = (one: DepartmentHits, other: DepartmentHits): number =>
  other.quantity - one.quantity || one.name.localeCompare(other.name, 'sv');

/**
 * Gathers hits by department: one entry for each unit of the region, and one for each writing that the region's
 * directory does not know. `mostRows` rows are kept for each department, the surest first; the rest are counted.
 */
export function collectHits(
  findUnit: (department: string, costCentre: string) => string | undefined,
  mostRows: number,
) {
  const tallies = new Map<string, ReturnType<typeof tallyFor>>();
  return {
    /** Where rows of this department and buyer are counted. */
    tallyOf(name: string, costCentre: string, buyer: BuyerKind): DepartmentTally {
      const unitKey = findUnit(name, costCentre);
      const key = plainText(unitKey ? `unit|${unitKey}` : `${buyer}|${costCentre}|${name}`);
      const place = { name, costCentre, buyer, ...(unitKey ? { unitKey } : {}) };
      const tally = tallies.get(key) ?? tallyFor(place, mostRows);
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
