import { indexName } from '../fields/columnIndex';
import { duplicateValues } from '../refusals';
import type { List } from '../storage/catalog';

/** Runs a write and names the column by its title when its value is already taken. */
export function refusingDuplicates<T>(list: List, write: () => T): T {
  try {
    return write();
  } catch (failure) {
    const { code, message } = failure as { readonly code?: unknown; readonly message?: unknown };
    if (code !== 'SQLITE_CONSTRAINT_UNIQUE') throw failure;
    const index = /index '([^']+)'/.exec(String(message))?.[1];
    const field = list.fields.find((one) => indexName(list, one) === index);
    if (field === undefined) throw failure;
    throw duplicateValues(field.title);
  }
}
