import type { Field } from '../fields/field';
import { typeNotOnList } from './typeRefusals';

/** The SQL column that holds of which content type an item is, in lists that have several. */
export const typeColumn = '"c_ContentTypeId"';

/** The ids that items of a list may be of, from the SQL that reads an item's; a list of one type names it there. */
const typeIdsIn = (expression: string): readonly string[] =>
  [...expression.matchAll(/'(0x[0-9A-F]*)'/gi)].map((match) => match[1] ?? '');

const listPart = /^00[0-9A-F]{32}$/i;

/** The id of the list's own type that a client means: that type itself, or the one of the site that it comes from. */
export function typeIdFor(field: Field, given: unknown): string | null {
  if (given === null || given === undefined || given === '') return null;
  const { AllowedTypes: allowed } = field.properties;
  const known = Array.isArray(allowed) ? allowed.map(String) : typeIdsIn(field.expression);
  const id = String(given).toLowerCase();
  const found =
    known.find((one) => one.toLowerCase() === id) ??
    known.find((one) => one.toLowerCase().startsWith(id) && listPart.test(one.slice(id.length)));
  if (found === undefined) throw typeNotOnList();
  return found;
}
