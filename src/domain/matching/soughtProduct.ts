import { type NoticeFields, valuesOf } from '../notices/noticeFields';

/** What a notice says of the products it concerns, in its own words. */
export interface SoughtProduct {
  readonly makers: readonly string[];
  readonly names: readonly string[];
  readonly models: readonly string[];
  readonly catalogueNumbers: readonly string[];
  readonly udiDi: readonly string[];
  readonly serials: readonly string[];
  readonly lots: readonly string[];
}

/** What to look for, from the fields of a notice as they stand. Several product names may be in one field. */
export const soughtProduct = (fields: NoticeFields): SoughtProduct => ({
  makers: valuesOf(fields, 'manufacturer'),
  names: valuesOf(fields, 'productName').reduce<string[]>(
    (names, value) => [...names, ...value.split(/[,;\n]/)],
    [],
  ),
  models: valuesOf(fields, 'models'),
  catalogueNumbers: valuesOf(fields, 'catalogueNumbers'),
  udiDi: valuesOf(fields, 'udiDi'),
  serials: valuesOf(fields, 'serials'),
  lots: valuesOf(fields, 'lots'),
});
