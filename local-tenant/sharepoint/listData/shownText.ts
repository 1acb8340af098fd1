import { linkIn } from '../fields/complexValues';
import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { choicesIn, idsIn } from '../fields/severalValues';
import type { Json } from '../odata/entity';
import type { Referred } from './rowValues';
import { shownMoment, shownNumber } from './shownValues';

const textOf = (value: Json, name: string): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? String((value as { readonly [key: string]: Json })[name] ?? '')
    : '';

/** What a column's value reads as where a form or a page shows it. */
export function shownText(field: Field, stored: Stored, { user, item }: Referred): string {
  if (stored === null) return '';
  const { type, typeName } = field;
  const ids = (): readonly number[] => (type.many === undefined ? [Number(stored)] : idsIn(stored));
  if (type.refersTo === 'user')
    return ids()
      .map((id) => textOf(user(id), 'title'))
      .join('; ');
  if (type.refersTo === 'listItem') {
    return ids()
      .map((id) => textOf(item(field, id), 'lookupValue'))
      .join('; ');
  }
  if (typeName === 'MultiChoice') return choicesIn(stored).join(', ');
  if (typeName === 'Number' || typeName === 'Currency') return shownNumber(field, Number(stored));
  if (typeName === 'Calculated' && typeof stored === 'number') return shownNumber(field, stored);
  if (typeName === 'DateTime') {
    return shownMoment(String(stored), field.properties['DisplayFormat'] === 0);
  }
  if (['Boolean', 'AllDayEvent', 'Recurrence'].includes(typeName))
    return stored === 1 ? 'Yes' : 'No';
  if (typeName === 'Attachments') return stored === 0 ? 'False' : 'True';
  if (typeName === 'URL') {
    const link = linkIn(stored);
    return link === null ? '' : `${link.Url}, ${link.Description}`;
  }
  return String(stored);
}
