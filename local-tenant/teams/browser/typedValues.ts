import { entriesOf, fieldsOf, type Fields } from '../../pages/browser/parsing';

/** What somebody has typed into a card and not sent, by input id. */
export type TypedValues = ReadonlyMap<string, string>;

const isInput = (fields: Fields): boolean =>
  typeof fields['type'] === 'string' && fields['type'].startsWith('Input.');

// The renderer takes a number input's value only as a number.
const typedValue = (input: Fields, text: string): string | number =>
  input['type'] === 'Input.Number' ? Number(text) : text;

const withTyped = (value: unknown, typed: TypedValues): unknown => {
  if (Array.isArray(value)) return entriesOf(value).map((entry) => withTyped(entry, typed));
  if (typeof value !== 'object' || value === null) return value;
  const fields = fieldsOf(value);
  const filled = Object.fromEntries(
    Object.entries(fields).map(([name, inner]) => [name, withTyped(inner, typed)]),
  );
  const text = isInput(fields) ? typed.get(String(fields['id'])) : undefined;
  return text === undefined ? filled : { ...filled, value: typedValue(fields, text) };
};

/** A card whose inputs begin with what the person had already typed. */
export const cardWithTyped = (card: Fields, typed: TypedValues): Fields =>
  typed.size === 0 ? card : fieldsOf(withTyped(card, typed));
