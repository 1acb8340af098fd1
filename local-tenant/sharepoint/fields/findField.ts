import { unknownColumn } from '../refusals';
import type { FieldAddress } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { Field } from './field';

const found = (list: List, address: FieldAddress): Field | undefined => {
  if (address.by === 'id') return list.fields.find((field) => field.id === address.id);
  if (address.by === 'title') return list.fields.find((field) => field.title === address.title);
  return (
    list.fields.find((field) => field.internalName === address.name) ??
    list.fields.find((field) => field.title === address.name)
  );
};

/** The column that a request addresses. */
export function findField(site: Site, list: List, address: FieldAddress): Field {
  const field = found(list, address);
  if (field !== undefined) return field;
  const given =
    address.by === 'id' ? address.id : address.by === 'title' ? address.title : address.name;
  throw unknownColumn(given, `${site.path}/Lists/${list.urlName}`);
}
