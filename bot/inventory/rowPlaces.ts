import type { BuyerKind } from '../../src/domain/matching/inventoryRow';
import { buyerKindOf } from './buyerKindOf';
import type { ExportTable } from './exportTable';

/** Where a row's product is, as the export writes it. */
export interface RowPlace {
  readonly department: string;
  readonly costCentre: string;
  readonly buyer: BuyerKind;
}

/** The places that occur in a table, each once, and for every row which of them it is. */
export interface RowPlaces {
  readonly places: readonly RowPlace[];
  readonly placeOf: Uint32Array;
}

/** Numbers the places of a table: rows are then counted by number. */
export function rowPlaces({ texts, rows }: ExportTable): RowPlaces {
  const { department, costCentre, buyer } = texts;
  const known = new Map<number, number>();
  const places: RowPlace[] = [];
  const placeOf = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const [d = 0, c = 0, b = 0] = [department.codes[row], costCentre.codes[row], buyer.codes[row]];
    const key = (d * costCentre.texts.length + c) * buyer.texts.length + b;
    let place = known.get(key);
    if (place === undefined) {
      place = places.length;
      known.set(key, place);
      places.push({
        department: department.texts[d] ?? '',
        costCentre: costCentre.texts[c] ?? '',
        buyer: buyerKindOf(buyer.texts[b] ?? ''),
      });
    }
    placeOf[row] = place;
  }
  return { places, placeOf };
}
