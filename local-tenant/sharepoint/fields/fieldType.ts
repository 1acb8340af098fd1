import type { Json } from '../odata/entity';
import type { Setting } from './field';
import type { Column, Stored } from './parseValue';

/** What a kind of column is and does. A new kind is one more entry in `fieldTypes`. */
export interface FieldType {
  /** SharePoint's number for the kind (`FieldTypeKind`). */
  readonly kind: number;
  readonly odataType: string;
  readonly displayName: string;
  readonly sqlType: 'TEXT' | 'REAL' | 'INTEGER';
  readonly isText: boolean;
  readonly canBeIndexed: boolean;
  /** Whether `$filter` takes it; CAML takes more. */
  readonly canBeFiltered?: false;
  /** Kind of thing its value is the id of. */
  readonly refersTo?: 'user' | 'listItem';
  /** What each of its values is, for a column that holds several. */
  readonly many?: 'Edm.String' | 'Edm.Int32';
  /** Settings that only this kind has, with what they are when nobody says. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** Takes a value from a request body, or refuses it. */
  readonly parse: (value: unknown, column: Column) => Stored;
  readonly toJson: (stored: Stored) => Json;
}
