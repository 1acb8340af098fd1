import type { Caller } from '../call';
import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { idsIn } from '../fields/severalValues';
import { openReferred } from '../listData/referred';
import type { Referred } from '../listData/rowValues';
import { shownText } from '../listData/shownText';
import { itemsAsSeen } from '../security/itemsAsSeen';
import { listAsSeen } from '../security/listAsSeen';
import { listEditLink } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import { itemMissing } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { escapedXml } from '../xml/writeXml';

/** Whether values are wanted as plain text, as HTML, or as a form takes them back. */
export type ValueForm = 'text' | 'html' | 'edit';

const addresses: Readonly<Record<ValueForm, string>> = {
  text: 'FieldValuesAsText',
  html: 'FieldValuesAsHtml',
  edit: 'FieldValuesForEdit',
};

// In these names SharePoint encodes the underscore as it encodes other characters in internal names.
const nameIn = (internalName: string): string => {
  const encoded = internalName.replaceAll('_', '_x005f_');
  return encoded.startsWith('_') ? `OData_${encoded}` : encoded;
};

/** A column of several lookups as one of a single lookup. */
function one(field: Field): Field {
  const { many: _many, ...type } = field.type;
  return { ...field, type };
}

function forEdit(site: Site, field: Field, stored: Stored, referred: Referred): string {
  if (stored === null) return '';
  const { type, typeName } = field;
  const ids = type.many === undefined ? [Number(stored)] : idsIn(stored);
  if (type.refersTo === 'user') {
    const people = ids.map((id) => {
      const properties = site.users.byId(id)?.properties;
      return {
        Key: properties?.['LoginName'] ?? '',
        DisplayText: properties?.['Title'] ?? '',
        IsResolved: true,
        EntityType: 'User',
      };
    });
    return JSON.stringify(people);
  }
  if (type.refersTo === 'listItem') {
    return ids.map((id) => `${id};#${shownText(one(field), id, referred)}`).join(';#');
  }
  if (typeName === 'Boolean') return String(stored);
  if (typeName === 'MultiChoice') return String(stored);
  if (typeName === 'Number' || typeName === 'Currency') return String(stored);
  return shownText(field, stored, referred);
}

/** The values of an item as text, HTML or for a form, each under its column's name. */
export function fieldValues(
  site: Site,
  list: List,
  id: number,
  as: ValueForm,
  caller: Caller,
): Entity {
  const { fields } = list;
  const { before } = itemsAsSeen(site, list, caller);
  const sql = `${before}SELECT ${fields.map(({ expression }) => expression).join(', ')}
    FROM ${itemTable(list.key)} WHERE id = ?`;
  const values = statementOn(site.database, list, sql).raw().get(id) as Stored[] | undefined;
  if (values === undefined) throw itemMissing();
  const referred = openReferred(site, listAsSeen(site, list, caller));
  const shown = fields.map((field, index): readonly [string, string] => {
    const stored = values[index] ?? null;
    if (as === 'edit') return [nameIn(field.internalName), forEdit(site, field, stored, referred)];
    const text = shownText(field, stored, referred);
    const isMarkup = field.typeName === 'Note' && field.properties['RichText'] === true;
    return [nameIn(field.internalName), as === 'html' && !isMarkup ? escapedXml(text) : text];
  });
  return {
    type: 'SP.FieldStringValues',
    editLink: `${listEditLink(list)}/Items(${id})/${addresses[as]}`,
    properties: Object.fromEntries(shown),
  };
}
