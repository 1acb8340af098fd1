import type { Comparison, Filter, Literal } from '../odata/filter';

/** Whether a column is empty, or not. */
export const isEmptyTest = (name: string, comparison: 'eq' | 'ne'): Filter => ({
  kind: 'compare',
  name,
  comparison,
  literal: { kind: 'null' },
});

/** A column compared with a constant. */
export const compare = (name: string, comparison: Comparison, literal: Literal): Filter => ({
  kind: 'compare',
  name,
  comparison,
  literal,
});
