import { isLocalDate, type LocalDate } from '../../src/domain/time';

/** What a column holds: a share is a fraction (0.425), an amount is in kronor, a day is `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'date' | 'percent' | 'currency';

export type CellValue = string | number | undefined;

/** Rows to export. A cell that is missing or undefined is empty. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell as a spreadsheet may hold it: never a formula. */
export type TypedCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly day: LocalDate }
  | { readonly kind: 'number' | 'percent' | 'currency'; readonly number: number };

// Excel counts a 29 February 1900 that never was, so its days before March 1900 are others than ours.
const firstDay: LocalDate = '1900-03-01';

/** The value as its column says, or as plain text where it does not fit: `saknas` among the days, a day that never was. */
export function typedCell(value: CellValue, kind: ColumnKind): TypedCell {
  if (value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'blank' };
    return { kind: kind === 'percent' || kind === 'currency' ? kind : 'number', number: value };
  }
  return kind === 'date' && isLocalDate(value) && value >= firstDay
    ? { kind: 'date', day: value }
    : { kind: 'text', text: value };
}
