import { findList } from '../lists/findList';
import { itemMissing } from '../refusals';
import type { ContentTypeAddress } from '../odata/route';
import type { OnTypes } from '../odata/listRoutes';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { parentIdOf, type ContentType } from './contentType';
import { typeMissing } from './typeRefusals';
import { listTypes, siteTypes } from './typeStore';

/** A content type and the list that has it; a type of the site has none. */
export interface PlacedType {
  readonly type: ContentType;
  readonly list?: List;
}

const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function idOfItem(site: Site, list: List, item: number): string {
  const field = list.byName.get('ContentTypeId');
  const sql = `SELECT ${field?.expression ?? "''"} FROM ${itemTable(list.key)} WHERE id = ?`;
  const id = statementOn(site.database, list, sql).pluck().get(item);
  if (id === undefined) throw itemMissing();
  return String(id);
}

/** The content type that a request addresses. */
export function findType(site: Site, place: OnTypes, address: ContentTypeAddress): PlacedType {
  if (address.by === 'parent') {
    const { type } = findType(site, place, address.of);
    const parentId = parentIdOf(type.id);
    const parent = siteTypes(site).find(({ id }) => id === parentId);
    if (parent === undefined) throw typeMissing();
    return { type: parent };
  }
  if (place.list === undefined) {
    const id = address.by === 'id' ? address.id : '';
    const type = siteTypes(site).find((one) => sameId(one.id, id));
    if (type === undefined) throw typeMissing();
    return { type };
  }
  const list = findList(site, place.list);
  const id = address.by === 'id' ? address.id : idOfItem(site, list, address.item);
  const type = listTypes(site, list).find((one) => sameId(one.id, id));
  if (type === undefined) throw typeMissing();
  return { type, list };
}
