export type Fields = Readonly<Record<string, unknown>>;

/** The fields of something that came over the wire; none when it is not an object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The entries of something that came over the wire; none when it is not an array. */
export const entriesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

/** Text that came over the wire; empty when it is something else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
