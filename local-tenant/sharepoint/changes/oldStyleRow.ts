import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { idsIn } from '../fields/severalValues';
import { listPath } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { xmlElement } from '../xml/writeXml';

const always = ['ID', 'Created', 'Modified', 'owshiddenversion'];

/** The columns of an old-style row: those that are named, or all that are shown, and a few that it always has. */
export function rowFields(list: List, names: readonly string[]): readonly Field[] {
  const named = new Set(names);
  return list.fields.filter(
    ({ internalName, properties, typeName }) =>
      always.includes(internalName) ||
      (names.length === 0
        ? properties['Hidden'] !== true && typeName !== 'Computed'
        : named.has(internalName)),
  );
}

const shownLookup = (site: Site, list: List, field: Field, id: number): string => {
  if (field.type.refersTo === 'user')
    return `${id};#${String(site.users.byId(id)?.properties['Title'] ?? '')}`;
  const target = list.sibling(String(field.properties['LookupList'] ?? ''));
  const shown = target?.byName.get(String(field.properties['LookupField'] ?? 'Title'));
  if (target === undefined || shown === undefined) return `${id};#`;
  const title = site.database
    .prepare(`SELECT ${shown.expression} FROM ${itemTable(target.key)} WHERE id = ?`)
    .pluck()
    .get(id);
  return `${id};#${String(title ?? '')}`;
};

/** A value as the old web service wrote it: dates with a space, numbers with decimals, references with their text. */
function oldStyle(site: Site, list: List, field: Field, stored: Stored): string | undefined {
  if (stored === null) return undefined;
  if (field.type.refersTo !== undefined) {
    const ids = field.type.many === undefined ? [Number(stored)] : idsIn(stored);
    return ids.map((id) => shownLookup(site, list, field, id)).join(';#');
  }
  switch (field.typeName) {
    case 'DateTime':
      return String(stored).replace('T', ' ').replace('Z', '');
    case 'Number':
    case 'Currency':
      return Number(stored).toFixed(14);
    default:
      return String(stored);
  }
}

/** An item as a `z:row`; a row begins with id and guid, then come the columns. */
export function oldStyleRow(
  site: Site,
  list: List,
  fields: readonly Field[],
  row: readonly Stored[],
): string {
  const [id, guid, ...values] = row;
  const attributes: Record<string, string | undefined> = {};
  fields.forEach((field, index) => {
    attributes[`ows_${field.internalName}`] = oldStyle(site, list, field, values[index] ?? null);
  });
  const place = listPath(site, list).replace(/^\//, '');
  return xmlElement('z:row', {
    ows_FSObjType: `${String(id)};#0`,
    ows_UniqueId: `${String(id)};#{${String(guid).toUpperCase()}}`,
    ows_FileRef: `${String(id)};#${place}/${String(id)}_.000`,
    ...attributes,
  });
}
