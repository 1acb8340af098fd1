import { randomUUID } from 'node:crypto';
import { NotBuilt } from '../refusal';
import { columnSettingRefused, invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { ruleSql } from '../items/validation';
import { checkedDefault } from './defaultValue';
import type { Field, Setting } from './field';
import { checkSettings, settingsIn } from './fieldSettings';
import { fieldTypes, fieldTypeNamed, type FieldTypeName } from './fieldTypes';
import { findField } from './findField';
import { formulaSql } from './formula/formulaSql';
import { internalNameFor } from './internalName';
import { storeField } from './storeField';

/** What a request asks of a new column. */
export interface AskedField {
  readonly typeName: FieldTypeName;
  readonly title: string;
  /** The internal name wished for; otherwise it follows from the title. */
  readonly nameHint?: string;
  readonly id?: string;
  readonly settings: Readonly<Record<string, Setting>>;
}

const notCreatable: ReadonlySet<FieldTypeName> = new Set([
  'Counter',
  'Attachments',
  'File',
  'Computed',
  'ContentTypeId',
  'PublishingHTML',
]);

const withSeveral: Partial<Record<FieldTypeName, FieldTypeName>> = {
  User: 'UserMulti',
  Lookup: 'LookupMulti',
};

/** The kind that a column is stored as: people and lookups with several values are kinds of their own. */
export const storedTypeName = ({ typeName, settings }: AskedField): FieldTypeName =>
  (settings['AllowMultipleValues'] === true ? withSeveral[typeName] : undefined) ?? typeName;

/** The settings of a lookup with the list it refers to found, by id or by its address in the site. */
function withTarget(site: Site, settings: AskedField['settings']): AskedField['settings'] {
  const given = String(settings['LookupList'] ?? '');
  const id = given.replace(/[{}]/g, '').toLowerCase();
  const url = given.replace(/^Lists\//i, '');
  const target = site.catalog.byId(id) ?? site.catalog.byUrlName(url);
  if (target === undefined) {
    throw columnSettingRefused('The list that the lookup refers to does not exist.');
  }
  const shown = String(settings['LookupField'] ?? 'Title') || 'Title';
  if (!target.fields.some(({ internalName }) => internalName === shown)) {
    throw columnSettingRefused(`The lookup field '${shown}' does not exist in the target list.`);
  }
  return { ...settings, LookupList: target.id, LookupField: shown };
}

/** The settings a new column is stored with; refuses those that SharePoint refuses. */
export function newSettings(site: Site, asked: AskedField): AskedField['settings'] {
  if (notCreatable.has(asked.typeName)) throw new NotBuilt(`columns of type ${asked.typeName}`);
  if (asked.title.trim() === '' || asked.title.length > 255) {
    throw invalidQuery('The field needs a title.');
  }
  const typeName = storedTypeName(asked);
  const type = fieldTypes[typeName];
  const given = { ...type.settings, ...asked.settings };
  const settings = type.refersTo === 'listItem' ? withTarget(site, given) : given;
  checkSettings(asked.title, settings);
  checkedDefault(site, type, { title: asked.title, properties: settings });
  return typeName === 'Calculated' ? { ...settings, ReadOnlyField: true } : settings;
}

/** The SQL of a column that has none of its own to hold it: a formula, or what a lookup refers to. */
export const expressionOf = (
  list: List,
  typeName: FieldTypeName,
  settings: AskedField['settings'],
): string | undefined => {
  if (typeName === 'Calculated') {
    return formulaSql(list, String(settings['Formula'] ?? ''), settings['OutputType']);
  }
  const primary = settings['PrimaryFieldId'];
  if (typeof primary !== 'string' || primary === '') return undefined;
  const field = list.fields.find(({ id }) => id === primary.toLowerCase());
  if (field?.type.refersTo !== 'listItem') {
    throw columnSettingRefused('The primary lookup field does not exist.');
  }
  return `(${field.expression})`;
};

/** Adds a column to a list. */
export function createField(site: Site, list: List, asked: AskedField): Field {
  const settings = newSettings(site, asked);
  const typeName = storedTypeName(asked);
  const taken = new Set(
    list.fields.flatMap((field) => [fold(field.internalName), fold(field.itemName)]),
  );
  const id = asked.id ?? randomUUID();
  if (list.fields.some((field) => field.id === id)) {
    throw columnSettingRefused('A duplicate field id was found.');
  }
  const internalName = internalNameFor(asked.nameHint ?? asked.title, (name) =>
    taken.has(fold(name)),
  );
  const expression = expressionOf(list, typeName, settings);
  storeField(site, list, {
    id,
    internalName,
    title: asked.title,
    typeName,
    ...(expression === undefined ? {} : { expression }),
    settings,
  });
  const changed = site.catalog.byId(list.id) ?? list;
  const { ValidationFormula: rule } = settings;
  if (typeof rule === 'string' && rule !== '') ruleSql(changed, rule);
  return findField(site, changed, { by: 'id', id });
}

/** Reads the body of a POST to `fields`, typed by `__metadata`, `odata.type` or `FieldTypeKind`. */
export function askedFromBody(
  body: Readonly<Record<string, unknown>>,
  odataType: string | undefined,
): AskedField {
  const { FieldTypeKind: kind } = body;
  // A formula stays one, whatever kind of value its body names besides.
  const isByType = kind === undefined || odataType === fieldTypes.Calculated.odataType;
  const typeName = fieldTypeNamed(isByType ? { odataType } : { kind });
  if (typeName === undefined) {
    throw new NotBuilt(`columns of kind ${String(kind ?? odataType)}`);
  }
  if (typeof body['Title'] !== 'string') throw invalidQuery('The field needs a title.');
  return { typeName, title: body['Title'], settings: settingsIn(body, fieldTypes[typeName]) };
}
