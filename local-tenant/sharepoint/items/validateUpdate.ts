import { addFolder } from '../files/writeFolder';
import { findFolder } from '../files/places';
import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { isLibrary, listPath } from '../lists/listEntity';
import type { Json, Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
import type { Call } from '../call';
import { NotBuilt, SharePointRefusal } from '../refusal';
import { invalidQuery, itemInLibrary } from '../refusals';
import { securableOfFolder } from '../security/securable';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { inSavepoint } from '../storage/savepoint';
import { FormFault, formValue } from './formValues';
import { columnOf, isWritable } from './itemValues';
import { RuleBroken } from './validation';
import { stampOf, type Stamps } from './stamps';
import { addItem, changeItem } from './writeItem';

type Body = Readonly<Record<string, unknown>>;

interface FormEntry {
  readonly name: string;
  readonly value: string;
  readonly fault?: string;
}

interface FormRead {
  readonly entries: readonly FormEntry[];
  readonly properties: Body;
  /** Who made and changed the item and when, which a form may set. */
  readonly stamps: Stamps;
}

const recordIn = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};

const refusedCode = -2146232832;

const faultOf = (failure: unknown): string => {
  if (failure instanceof FormFault || failure instanceof SharePointRefusal) return failure.message;
  throw failure;
};

function checked(field: Field, value: unknown): void {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty && field.properties['Required'] === true) {
    throw new FormFault("You can't leave this blank.");
  }
  if (field.typeName !== 'ContentTypeId' && isWritable(field)) field.type.parse(value, field);
}

/** Reads the values of a form, each refused by itself where its column does not take it. */
function readForm(site: Site, list: List, given: unknown): FormRead {
  if (!Array.isArray(given)) throw invalidQuery('The parameter formValues is missing.');
  const properties: Record<string, unknown> = {};
  const stamps: Record<string, Stored> = {};
  const entries = given.map((one: unknown): FormEntry => {
    const { FieldName, FieldValue } = recordIn(one);
    const name = String(FieldName ?? '');
    const value = FieldValue === null || FieldValue === undefined ? '' : String(FieldValue);
    const field =
      list.fields.find(({ internalName }) => internalName === name) ??
      list.fields.find(({ title }) => title === name);
    if (field === undefined) {
      return {
        name,
        value,
        fault: `Column '${name}' does not exist. It may have been deleted by another user.`,
      };
    }
    try {
      const [property, parsed] = formValue(site, list, field, value);
      const stamp = stampOf(field);
      if (stamp !== undefined) stamps[stamp] = field.type.parse(parsed, field);
      else {
        checked(list.byName.get(property) ?? field, parsed);
        properties[property] = parsed;
      }
      return { name, value };
    } catch (failure) {
      return { name, value, fault: faultOf(failure) };
    }
  });
  return { entries, properties, stamps };
}

const written = ({ name, value, fault }: FormEntry, item: number): Json => ({
  ErrorCode: fault === undefined ? 0 : refusedCode,
  ErrorMessage: fault ?? null,
  FieldName: name,
  FieldValue: value,
  HasException: fault !== undefined,
  ItemId: item,
});

const reply = (name: string, entries: readonly FormEntry[], item: number): Reply => ({
  kind: 'value',
  context: 'Collection(SP.ListItemFormUpdateValue)',
  name,
  value: entries.map((entry) => written(entry, item)),
});

const isRefused = (entries: readonly FormEntry[]): boolean =>
  entries.some(({ fault }) => fault !== undefined);

/** The entries with a fault at a column, also when the form did not give it. */
function marked(entries: readonly FormEntry[], name: string, fault: string): readonly FormEntry[] {
  const isGiven = entries.some((entry) => entry.name === name);
  const all = isGiven ? entries : [...entries, { name, value: '' }];
  return all.map((entry) => (entry.name === name ? { ...entry, fault } : entry));
}

/** Runs a write; what the store refuses, such as a value that is taken, is told of the column it is about. */
function saving(
  site: Site,
  list: List,
  entries: readonly FormEntry[],
  write: () => void,
): readonly FormEntry[] {
  try {
    inSavepoint(site.database, write);
    return entries;
  } catch (failure) {
    if (!(failure instanceof SharePointRefusal)) throw failure;
    const { column } = failure instanceof RuleBroken ? failure : { column: undefined };
    if (column !== undefined) return marked(entries, column.internalName, failure.message);
    if (!/SPDuplicateValues/.test(failure.code)) throw failure;
    const { message } = failure;
    return entries.map((entry) => {
      const field = list.fields.find(({ internalName }) => internalName === entry.name);
      const isUnique = field?.properties['EnforceUniqueValues'] === true && columnOf(field) !== '';
      return isUnique ? { ...entry, fault: message } : entry;
    });
  }
}

/** Answers `ValidateUpdateListItem`: nothing is saved unless every column takes its value. */
export function validateUpdate(site: Site, list: List, id: number, call: Call): Reply {
  const { formValues, bNewDocumentUpdate } = parseBody(call.body).properties;
  const { entries, properties, stamps } = readForm(site, list, formValues);
  if (isRefused(entries)) return reply('ValidateUpdateListItem', entries, id);
  const saved = saving(site, list, entries, () => {
    const change = {
      body: { properties },
      ifMatch: undefined,
      userId: call.caller.userId,
      whole: false,
      isQuiet: bNewDocumentUpdate === true,
      stamps,
    };
    changeItem(site, list, id, change);
  });
  return reply('ValidateUpdateListItem', saved, id);
}

const folderIn = (info: Body): string | undefined => {
  const { FolderPath: path, FolderUrl: url } = info;
  const text = recordIn(path)['DecodedUrl'] ?? url;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const leafIn = (info: Body): string | undefined => {
  const { LeafName: leaf } = info;
  const text = typeof leaf === 'string' ? leaf : recordIn(leaf)['DecodedUrl'];
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const dirOf = (site: Site, list: List, folder: string | undefined): string => {
  if (folder === undefined) return '';
  const { library, dir } = findFolder(site, { by: 'url', url: folder });
  if (library.id !== list.id) throw invalidQuery('The folder does not belong to the list.');
  return dir;
};

function newEntry(site: Site, list: List, call: Call, info: Body, properties: Body): number {
  const dir = dirOf(site, list, folderIn(info));
  const { userId } = call.caller;
  const { UnderlyingObjectType: kind = 0 } = info;
  if (kind === 1) {
    const name = leafIn(info) ?? String(properties['Title'] ?? '');
    const root = listPath(site, list);
    const parent = findFolder(site, { by: 'url', url: dir === '' ? root : `${root}/${dir}` });
    const { folder } = addFolder(site, parent, { name, overwrite: false, userId });
    if (folder === undefined) throw new Error('A folder just made is not there');
    const change = { body: { properties }, ifMatch: undefined, userId, whole: false };
    changeItem(site, list, folder.item, change);
    return folder.item;
  }
  if (kind !== 0) throw new NotBuilt(`UnderlyingObjectType ${String(kind)}`);
  if (isLibrary(list)) throw itemInLibrary();
  return addItem(site, list, { properties }, userId, dir === '' ? {} : { dir });
}

/** Answers `AddValidateUpdateItem(UsingPath)`: a new item or folder with the values of a form. */
export function addValidateUpdate(site: Site, list: List, call: Call): Reply {
  const { formValues, listItemCreateInfo } = parseBody(call.body).properties;
  const folder = folderIn(recordIn(listItemCreateInfo));
  const into =
    folder === undefined
      ? { list }
      : securableOfFolder(findFolder(site, { by: 'url', url: folder }));
  site.security.demand(call.caller, site.web, into, 'AddListItems');
  const { entries, properties } = readForm(site, list, formValues ?? []);
  const name = 'AddValidateUpdateItemUsingPath';
  if (isRefused(entries)) return reply(name, entries, 0);
  let id = 0;
  const saved = saving(site, list, entries, () => {
    id = newEntry(site, list, call, recordIn(listItemCreateInfo), properties);
  });
  return isRefused(saved)
    ? reply(name, saved, 0)
    : reply(name, [...saved, { name: 'Id', value: String(id) }], 0);
}
