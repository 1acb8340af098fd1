import type { collectHits, DepartmentTally } from '../../src/domain/matching/collectHits';
import { hitStrengths, type ProductHit } from '../../src/domain/matching/judgeProduct';
import type { RangeVerdict } from '../../src/domain/matching/rangeVerdict';
import { foundRow, type HeldTable } from './heldTable';

const verdicts: readonly RangeVerdict[] = ['inside', 'outside', 'unknown', 'unlimited'];
const kinds = hitStrengths.length * verdicts.length;

/** Counts the hits of one table by place in number arrays, and hands them to the departments at the end. */
export function countPlaces(held: HeldTable, collect: ReturnType<typeof collectHits>) {
  const { table, places, placeOf } = held;
  const rows = new Uint32Array(places.length * kinds);
  const quantities = new Float64Array(places.length * kinds);
  const isFull = new Uint8Array(places.length * kinds);
  const tallies: (DepartmentTally | undefined)[] = places.map(() => undefined);
  const tallyOf = (number: number): DepartmentTally => {
    const known = tallies[number];
    if (known) return known;
    const { department = '', costCentre = '', buyer = 'own' } = places[number] ?? {};
    const tally = collect.tallyOf(department, costCentre, buyer);
    tallies[number] = tally;
    return tally;
  };
  return {
    /** Counts a row, and keeps it to be shown while there is room. */
    take(row: number, quantity: number, hit: ProductHit, verdict: RangeVerdict): void {
      const number = placeOf[row] ?? 0;
      const kind = hitStrengths.indexOf(hit.strength) * verdicts.length + verdicts.indexOf(verdict);
      const at = number * kinds + kind;
      rows[at] += 1;
      quantities[at] += quantity;
      if (isFull[at] === 1) return;
      const keeps = tallyOf(number).keep(hit.strength, verdict, () =>
        foundRow(held, row, hit, verdict),
      );
      if (!keeps) isFull[at] = 1;
    },
    /** Tells the departments what was counted. */
    end(): void {
      tallies.forEach((tally, number) =>
        hitStrengths.forEach((strength, s) =>
          verdicts.forEach((verdict, v) => {
            const at = number * kinds + s * verdicts.length + v;
            const counted = { rows: rows[at] ?? 0, quantity: quantities[at] ?? 0 };
            if (counted.rows > 0) tally?.count(table.source, counted, strength, verdict);
          }),
        ),
      );
    },
  };
}
