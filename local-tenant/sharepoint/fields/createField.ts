import { randomUUID } from 'node:crypto';
import { NotBuilt } from '../refusal';
import { columnSettingRefused, invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import type { Field, Setting } from './field';
import { checkSettings, settingsIn } from './fieldSettings';
import { fieldTypes, fieldTypeNamed, type FieldTypeName } from './fieldTypes';
import { findField } from './findField';
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

const creatable: ReadonlySet<FieldTypeName> = new Set([
  'Text',
  'Note',
  'DateTime',
  'Choice',
  'Boolean',
  'Number',
  'User',
  'Lookup',
]);

const checkedDefault = (asked: AskedField): void => {
  const given = asked.settings['DefaultValue'];
  if (typeof given !== 'string' || given === '') return;
  if (given.startsWith('[')) throw new NotBuilt(`the default value '${given}' of a column`);
  const type = fieldTypes[asked.typeName];
  type.parse(given, { title: asked.title, properties: { ...type.settings, ...asked.settings } });
};

/** Adds a column to a list. */
export function createField(site: Site, list: List, asked: AskedField): Field {
  if (!creatable.has(asked.typeName)) throw new NotBuilt(`columns of type ${asked.typeName}`);
  if (asked.title.trim() === '') throw invalidQuery('The field needs a title.');
  const settings = { ...fieldTypes[asked.typeName].settings, ...asked.settings };
  checkSettings(asked.title, settings);
  checkedDefault(asked);
  if (
    asked.typeName === 'Lookup' &&
    site.catalog.byId(String(settings['LookupList'])) === undefined
  ) {
    throw columnSettingRefused('The list that the lookup refers to does not exist.');
  }
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
  storeField(site, list, {
    id,
    internalName,
    title: asked.title,
    typeName: asked.typeName,
    settings,
  });
  const changed = site.catalog.byId(list.id) ?? list;
  return findField(site, changed, { by: 'id', id });
}

/** Reads the body of a POST to `fields`, typed by `__metadata`, `odata.type` or `FieldTypeKind`. */
export function askedFromBody(
  body: Readonly<Record<string, unknown>>,
  odataType: string | undefined,
): AskedField {
  const typeName = fieldTypeNamed(
    body['FieldTypeKind'] === undefined ? { odataType } : { kind: body['FieldTypeKind'] },
  );
  if (typeName === undefined) {
    throw new NotBuilt(`columns of kind ${String(body['FieldTypeKind'] ?? odataType)}`);
  }
  if (typeof body['Title'] !== 'string') throw invalidQuery('The field needs a title.');
  return { typeName, title: body['Title'], settings: settingsIn(body, fieldTypes[typeName]) };
}
