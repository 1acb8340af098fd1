import { randomUUID } from 'node:crypto';
import { addSiteColumn, siteColumns } from '../fields/siteColumns';
import { invalidQuery, unknownProperty, wrongPrimitive } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold, itemTable } from '../storage/tables';
import { alignItems } from './alignItems';
import {
  isTypeId,
  parentIdOf,
  usualTypeSettings,
  type ContentType,
  type TypeSettings,
} from './contentType';
import type { PlacedType } from './findType';
import {
  typeIdRefused,
  typeIdTaken,
  typeInUse,
  typeMissing,
  typeNameTaken,
  typeSealed,
} from './typeRefusals';
import {
  listTypeId,
  listTypes,
  ownSiteTypes,
  removeSiteType,
  siteTypes,
  storeListTypes,
  storeSiteType,
} from './typeStore';
import { typeStock } from './typeStock';

type Body = Readonly<Record<string, unknown>>;

const onlyRead: ReadonlySet<string> = new Set([
  'Id',
  'Name',
  'Scope',
  'SchemaXml',
  'StringId',
  'DocumentTemplateUrl',
  'Parent',
  'ParentContentType',
]);

const settingsIn = (body: Body): TypeSettings => {
  const found: Record<string, string | boolean | null> = {};
  for (const [name, value] of Object.entries(body)) {
    if (onlyRead.has(name)) continue;
    const usual = Object.hasOwn(usualTypeSettings, name) ? usualTypeSettings[name] : undefined;
    if (usual === undefined) throw unknownProperty(name, 'SP.ContentType');
    const isSame = usual === null ? typeof value === 'string' : typeof value === typeof usual;
    if (value !== null && !isSame) throw wrongPrimitive(`the type of ${name}`);
    found[name] = value as string | boolean | null;
  }
  return found;
};

const idIn = (body: Body): string | undefined => {
  const { Id: id } = body;
  const text =
    typeof id === 'object' && id !== null
      ? (id as Readonly<Record<string, unknown>>)['StringValue']
      : id;
  if (text === undefined || text === null || text === '') return undefined;
  if (typeof text !== 'string' || !isTypeId(text)) throw typeIdRefused(String(text));
  return `0x${text.slice(2).toUpperCase()}`;
};

const parentOf = (site: Site, id: string): ContentType => {
  const parentId = parentIdOf(id);
  const parent = siteTypes(site).find((type) => type.id === parentId);
  if (parent === undefined || parent.id === '0x') throw typeIdRefused(id);
  return parent;
};

const nameIn = (body: Body): string => {
  const { Name: name } = body;
  if (typeof name !== 'string' || name.trim() === '')
    throw invalidQuery('The content type needs a name.');
  return name;
};

const withoutHiddenness = ({ settings }: ContentType): TypeSettings => ({
  ...settings,
  Sealed: false,
  ReadOnly: false,
  Group: 'Custom Content Types',
});

/** Adds a content type to a site, made from the one that its id begins with; without an id, from Item. */
export function addSiteType(site: Site, body: Body): ContentType {
  const name = nameIn(body);
  const id = idIn(body) ?? `0x0100${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const all = siteTypes(site);
  if (all.some((type) => type.id === id)) throw typeIdTaken();
  const parent = parentOf(site, id);
  if (all.some((type) => fold(type.name) === fold(name))) throw typeNameTaken(name);
  const settings = { ...withoutHiddenness(parent), Description: '', ...settingsIn(body) };
  const type = { id, name, links: parent.links, settings };
  storeSiteType(site, type);
  return type;
}

const addColumns = (site: Site, list: List, type: ContentType): void => {
  const columns = siteColumns(site);
  for (const link of type.links) {
    const column = columns.find(({ id }) => id === link.id);
    if (column !== undefined && column.properties['ReadOnlyField'] !== true) {
      addSiteColumn(site, list, column);
    }
  }
};

/** Gives a list a copy of a content type of the site, with the columns that the list lacks. */
export function addTypeToList(site: Site, list: List, given: unknown): ContentType {
  if (typeof given !== 'string' || !isTypeId(given)) throw typeIdRefused(String(given));
  const parent = siteTypes(site).find(({ id }) => fold(id) === fold(given));
  if (parent === undefined) throw typeMissing();
  const types = listTypes(site, list);
  if (types.some(({ name }) => fold(name) === fold(parent.name))) throw typeNameTaken(parent.name);
  addColumns(site, list, parent);
  const type = { ...parent, id: listTypeId(list, parent.id) };
  const current = site.catalog.byId(list.id) ?? list;
  storeListTypes(site, current, [...types, type]);
  alignItems(site, current);
  return type;
}

/** Adds a content type to a list by name, made from the one that its id begins with. */
export function addListType(site: Site, list: List, body: Body): ContentType {
  const name = nameIn(body);
  const asked = idIn(body) ?? '0x01';
  const known = siteTypes(site).find(({ id }) => id === asked);
  const parent = known ?? parentOf(site, asked);
  const types = listTypes(site, list);
  if (types.some((type) => fold(type.name) === fold(name))) throw typeNameTaken(name);
  const id =
    known === undefined ? asked : `${parent.id}00${randomUUID().replaceAll('-', '').toUpperCase()}`;
  if (types.some((type) => type.id === id)) throw typeIdTaken();
  addColumns(site, list, parent);
  const settings = { ...withoutHiddenness(parent), ...settingsIn(body) };
  const type = { id, name, links: parent.links, settings };
  const current = site.catalog.byId(list.id) ?? list;
  storeListTypes(site, current, [...types, type]);
  alignItems(site, current);
  return type;
}

/** Keeps a content type in its new form, where it is. */
export function keepType(site: Site, { list }: PlacedType, type: ContentType): void {
  if (list === undefined) {
    storeSiteType(site, type);
    return;
  }
  const types = listTypes(site, list).map((one) => (one.id === type.id ? type : one));
  storeListTypes(site, list, types);
  alignItems(site, list);
}

/** Changes the name or settings of a content type. */
export function changeType(site: Site, placed: PlacedType, body: Body): void {
  const { type } = placed;
  const settings = settingsIn(body);
  if (type.settings['Sealed'] === true && settings['Sealed'] !== false) throw typeSealed(type.name);
  const name = body['Name'] === undefined ? type.name : nameIn(body);
  keepType(site, placed, { ...type, name, settings: { ...type.settings, ...settings } });
}

/** Puts a site column into a content type; a list gets the column as well. */
export function addFieldLink(site: Site, placed: PlacedType, given: string): ContentType {
  const { type, list } = placed;
  const name = fold(given.replace(/[{}]/g, ''));
  const column = siteColumns(site).find(
    ({ id, internalName, title }) =>
      id === name || fold(internalName) === name || fold(title) === name,
  );
  if (column === undefined)
    throw invalidQuery(`The column '${given}' is not among those of the site.`);
  if (type.links.some(({ id }) => id === column.id)) return type;
  if (list !== undefined) addSiteColumn(site, list, column);
  const link = {
    id: column.id,
    name: column.internalName,
    required: column.properties['Required'] === true,
    hidden: false,
  };
  const changed = { ...type, links: [...type.links, link] };
  const current = list && (site.catalog.byId(list.id) ?? list);
  keepType(site, current === undefined ? { type } : { type, list: current }, changed);
  return changed;
}

/** Takes a column out of a content type. */
export const removeFieldLink = (site: Site, placed: PlacedType, fieldId: string): void => {
  const { type } = placed;
  keepType(site, placed, { ...type, links: type.links.filter(({ id }) => id !== fieldId) });
};

function isUsedByItems(site: Site, list: List, id: string): boolean {
  const field = list.byName.get('ContentTypeId');
  const sql = `SELECT 1 FROM ${itemTable(list.key)} WHERE ${field?.expression ?? "''"} = ? LIMIT 1`;
  return site.database.prepare(sql).get(id) !== undefined;
}

/** Removes a content type; refused while items, lists or other types are of it. */
export function removeType(site: Site, { type, list }: PlacedType): void {
  if (list !== undefined) {
    const others = listTypes(site, list).filter(({ id }) => id !== type.id);
    if (isUsedByItems(site, list, type.id) || others.length === 0) throw typeInUse();
    storeListTypes(site, list, others);
    alignItems(site, list);
    return;
  }
  const isStock = typeStock.some(({ id }) => id === type.id);
  const children = ownSiteTypes(site).some(({ id }) => parentIdOf(id) === type.id);
  const onLists = site.webs
    .all()
    .flatMap((web) =>
      site
        .at(web)
        .catalog.all()
        .map((one) => ({ web, one })),
    )
    .some(({ web, one }) =>
      listTypes(site.at(web), one).some(({ id }) => parentIdOf(id) === type.id),
    );
  if (isStock || children || onLists) throw typeInUse();
  removeSiteType(site, type);
}
