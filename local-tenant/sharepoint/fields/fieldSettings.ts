import { columnSettingRefused, unknownProperty, wrongPrimitive } from '../refusals';
import type { Setting } from './field';
import type { FieldType } from './fieldTypes';

/** Settings every column has, with what they are when nobody says. */
export const generalSettings: Readonly<Record<string, Setting>> = {
  CanBeDeleted: true,
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: null,
  ClientValidationFormula: null,
  ClientValidationMessage: null,
  CustomFormatter: null,
  DefaultFormula: null,
  DefaultValue: null,
  Description: '',
  Direction: 'none',
  EnforceUniqueValues: false,
  Filterable: true,
  FromBaseType: false,
  Group: 'Custom Columns',
  Hidden: false,
  Indexed: false,
  JSLink: 'clienttemplates.js',
  PinnedToFiltersPane: false,
  ReadOnlyField: false,
  Required: false,
  Sealed: false,
  IsModern: false,
  ShowInFiltersPane: 0,
  Sortable: true,
  ValidationFormula: null,
  ValidationMessage: null,
};

const alsoSent = new Set([
  'Title',
  'FieldTypeKind',
  'StaticName',
  'InternalName',
  'TypeAsString',
  'EntityPropertyName',
  'Scope',
  'Id',
  'SchemaXml',
]);
const fixed = new Set([
  'IsModern',
  'CanBeDeleted',
  'FromBaseType',
  'Sealed',
  'Filterable',
  'Sortable',
]);

const sameShape = (given: unknown, otherwise: Setting): given is Setting => {
  if (given === null) return true;
  if (otherwise === null) return ['string', 'number', 'boolean'].includes(typeof given);
  if (Array.isArray(otherwise)) {
    return Array.isArray(given) && given.every((part) => typeof part === 'string');
  }
  return typeof given === typeof otherwise;
};

/** The settings in a request body, each known to the kind of column and of the right shape. */
export function settingsIn(
  body: Readonly<Record<string, unknown>>,
  type: FieldType,
): Record<string, Setting> {
  const known: Readonly<Record<string, Setting>> = { ...generalSettings, ...type.settings };
  const settings: Record<string, Setting> = {};
  for (const [name, value] of Object.entries(body)) {
    if (alsoSent.has(name) || fixed.has(name)) continue;
    const otherwise = Object.hasOwn(known, name) ? known[name] : undefined;
    if (otherwise === undefined) throw unknownProperty(name, type.odataType);
    if (!sameShape(value, otherwise)) throw wrongPrimitive(`the type of ${name}`);
    settings[name] = value;
  }
  return settings;
}

/** Refuses combinations that SharePoint refuses. */
export function checkSettings(title: string, settings: Readonly<Record<string, Setting>>): void {
  if (settings['EnforceUniqueValues'] === true && settings['Indexed'] !== true) {
    throw columnSettingRefused(`The field '${title}' must be indexed to enforce unique values.`);
  }
  const most = settings['MaxLength'];
  if (typeof most === 'number' && !(Number.isInteger(most) && most >= 1 && most <= 255)) {
    throw columnSettingRefused(`The maximum length of '${title}' must be between 1 and 255.`);
  }
  const behavior = settings['RelationshipDeleteBehavior'] ?? 0;
  if (behavior !== 0 && settings['Indexed'] !== true) {
    throw columnSettingRefused(`The field '${title}' must be indexed to enforce its relationship.`);
  }
}
