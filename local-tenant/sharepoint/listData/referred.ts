import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import type { Json } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import type { Referred } from './rowValues';

const remembered = <T>(find: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const found = find(key);
    known.set(key, found);
    return found;
  };
};

/** What a lookup shows of the item with an id; nothing when the item is gone. */
export function shownOfItem(site: Site, list: List, field: Field, id: number): Stored {
  const target = list.sibling(String(field.properties['LookupList']));
  const shown = target?.byName.get(String(field.properties['LookupField'] ?? 'Title'));
  if (target === undefined || shown === undefined) return null;
  const sql = `SELECT ${shown.expression} FROM ${itemTable(target.key)} WHERE id = ?
    AND ${target.visible ?? '1'}`;
  const value = statementOn(site.database, target, sql).pluck().get(id) as Stored | undefined;
  return value ?? null;
}

/** Finds people and looked-up items for the rows of one answer, each once. */
export function openReferred(site: Site, list: List): Referred {
  const user = remembered((id): Json => {
    const properties = site.users.byId(Number(id))?.properties;
    const mail = properties?.['Email'] ?? '';
    return { id, title: properties?.['Title'] ?? '', email: mail, sip: mail, picture: '' };
  });
  const met = new Map<string, Field>();
  const item = remembered((key): Json => {
    const [name = '', id = ''] = key.split('/');
    const field = met.get(name);
    const value = field === undefined ? null : shownOfItem(site, list, field, Number(id));
    return {
      lookupId: Number(id),
      lookupValue: value === null ? '' : String(value),
      isSecretFieldValue: false,
    };
  });
  return {
    user: (id) => user(String(id)),
    item: (field, id) => {
      met.set(field.internalName, field);
      return item(`${field.internalName}/${id}`);
    },
  };
}
