import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';
import {
  childNamed,
  childrenNamed,
  isTrue,
  parseXml,
  XmlFault,
  type XmlElement,
} from '../xml/parseXml';
import { escapedXml, xmlElement } from '../xml/writeXml';
import type { AskedField } from './createField';
import type { Field, Setting } from './field';
import { outputTypes } from './outputTypes';
import { fieldTypes, type FieldTypeName } from './fieldTypes';

/** Attributes that mean a setting of the same or another name. */
const flags: Readonly<Record<string, string>> = {
  Required: 'Required',
  Indexed: 'Indexed',
  EnforceUniqueValues: 'EnforceUniqueValues',
  Hidden: 'Hidden',
  ReadOnly: 'ReadOnlyField',
  RichText: 'RichText',
  AppendOnly: 'AppendOnly',
  FillInChoice: 'FillInChoice',
  Percentage: 'ShowAsPercentage',
  Commas: 'CommaSeparator',
  Mult: 'AllowMultipleValues',
  AllowHyperlink: 'AllowHyperlink',
  RestrictedMode: 'RestrictedMode',
  UnlimitedLengthInDocumentLibrary: 'UnlimitedLengthInDocumentLibrary',
};
const texts: Readonly<Record<string, string>> = {
  Description: 'Description',
  Group: 'Group',
  ShowField: 'LookupField',
  JSLink: 'JSLink',
  CustomFormatter: 'CustomFormatter',
  ClientSideComponentId: 'ClientSideComponentId',
};
const numbers: Readonly<Record<string, string>> = {
  MaxLength: 'MaxLength',
  NumLines: 'NumberOfLines',
  Min: 'MinimumValue',
  Max: 'MaximumValue',
  LCID: 'CurrencyLocaleId',
  UserSelectionScope: 'SelectionGroup',
};
/** What `RelationshipDeleteBehavior` says in XML, by its number. */
const deleteBehaviors: readonly string[] = ['None', 'Cascade', 'Restrict'];
const formShows = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'];

const general = [
  'Required',
  'Indexed',
  'EnforceUniqueValues',
  'Hidden',
  'ReadOnlyField',
  'Description',
  'Group',
  'DefaultValue',
  'DefaultFormula',
  'JSLink',
  'CustomFormatter',
  'ValidationFormula',
  'ValidationMessage',
  ...formShows,
];

/** Settings that mean different attributes for different kinds of column. */
function settingsByType(element: XmlElement, typeName: FieldTypeName): Record<string, Setting> {
  const { attributes } = element;
  const settings: Record<string, Setting> = {};
  const format = attributes.get('Format');
  if (typeName === 'DateTime') settings['DisplayFormat'] = format === 'DateOnly' ? 0 : 1;
  if (typeName === 'URL') settings['DisplayFormat'] = format === 'Image' ? 1 : 0;
  if (typeName === 'Choice') settings['EditFormat'] = format === 'RadioButtons' ? 1 : 0;
  const decimals = attributes.get('Decimals');
  if (decimals !== undefined && /^\d$/.test(decimals)) settings['DisplayFormat'] = Number(decimals);
  const percentage = attributes.get('Percentage');
  if (percentage !== undefined) settings['ShowAsPercentage'] = isTrue(element, 'Percentage');
  if (typeName === 'User' || typeName === 'UserMulti') {
    settings['SelectionMode'] = attributes.get('UserSelectionMode') === 'PeopleOnly' ? 0 : 1;
  }
  const choices = childNamed(element, 'CHOICES');
  if (choices !== undefined) {
    settings['Choices'] = childrenNamed(choices, 'CHOICE').map(({ text }) => text.trim());
  }
  if (typeName === 'Lookup' || typeName === 'LookupMulti') {
    settings['LookupList'] = attributes.get('List') ?? '';
    const primary = attributes.get('FieldRef');
    if (primary !== undefined)
      settings['PrimaryFieldId'] = primary.replace(/[{}]/g, '').toLowerCase();
    const behavior = attributes.get('RelationshipDeleteBehavior');
    if (behavior !== undefined) {
      const known = deleteBehaviors.indexOf(behavior);
      settings['RelationshipDeleteBehavior'] = known === -1 ? 0 : known;
    }
  }
  if (typeName === 'Calculated') {
    settings['Formula'] = (childNamed(element, 'Formula')?.text ?? '').trim();
    settings['OutputType'] = outputTypes[attributes.get('ResultType') ?? 'Text'] ?? 2;
    if (settings['OutputType'] === outputTypes['DateTime']) {
      settings['DateFormat'] = format === 'DateOnly' ? 0 : 1;
    }
  }
  return settings;
}

/** Reads the settings in a `<Field …>`; the type decides which of them count. */
function settingsOf(element: XmlElement, typeName: FieldTypeName): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  for (const [name, value] of element.attributes) {
    const flag = flags[name] ?? (formShows.includes(name) ? name : undefined);
    const text = texts[name];
    const number = numbers[name];
    if (flag !== undefined) settings[flag] = isTrue(element, name);
    else if (text !== undefined) settings[text] = value;
    else if (number !== undefined && value.trim() !== '' && Number.isFinite(Number(value)))
      settings[number] = Number(value);
  }
  Object.assign(settings, settingsByType(element, typeName));
  const standard = childNamed(element, 'Default');
  if (standard !== undefined) settings['DefaultValue'] = standard.text;
  const formula = childNamed(element, 'DefaultFormula');
  if (formula !== undefined) settings['DefaultFormula'] = formula.text;
  const validation = childNamed(element, 'Validation');
  if (validation !== undefined) {
    settings['ValidationFormula'] = validation.text;
    settings['ValidationMessage'] = validation.attributes.get('Message') ?? null;
  }
  const own = Object.keys(fieldTypes[typeName].settings);
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => own.includes(name) || general.includes(name)),
  );
}

/** The option that lets `Name` decide the internal name; without it SharePoint derives it from `DisplayName`. */
const internalNameHint = 8;

const rootOf = (xml: string): XmlElement => {
  try {
    const root = parseXml(xml);
    if (root.name === 'Field') return root;
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
  }
  throw invalidQuery('The field schema XML is not valid.');
};

/** Reads a column from its schema XML. */
export function askedFromXml(xml: string, options: number): AskedField {
  const element = rootOf(xml);
  const { attributes } = element;
  const type = attributes.get('Type') ?? '';
  if (!Object.hasOwn(fieldTypes, type)) throw new NotBuilt(`columns of type '${type}'`);
  const typeName = type as FieldTypeName;
  const title = attributes.get('DisplayName') ?? attributes.get('Name');
  if (title === undefined) throw invalidQuery('The field needs a title.');
  const name = attributes.get('Name');
  const hint = (options & internalNameHint) !== 0 && name !== undefined ? { nameHint: name } : {};
  const id = attributes.get('ID')?.replace(/[{}]/g, '').toLowerCase();
  const hasId = id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return {
    typeName,
    title,
    ...hint,
    ...(hasId ? { id } : {}),
    settings: settingsOf(element, typeName),
  };
}

const isSet = (value: Setting | undefined): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/** A column as schema XML. */
export function fieldXml(field: Field, sourceId?: string): string {
  const { properties } = field;
  const shown: Record<string, string | number | boolean | undefined> = {
    ID: `{${field.id}}`,
    Type: field.typeName,
    Name: field.internalName,
    StaticName: field.internalName,
    DisplayName: field.title,
  };
  if (sourceId !== undefined) shown['SourceID'] = `{${sourceId}}`;
  for (const [attribute, setting] of Object.entries(flags)) {
    if (properties[setting] === true) shown[attribute] = true;
  }
  for (const name of formShows) {
    const value = properties[name];
    if (typeof value === 'boolean') shown[name] = value;
  }
  for (const [attribute, setting] of [...Object.entries(texts), ...Object.entries(numbers)]) {
    const value = properties[setting];
    const isLimitless = typeof value === 'number' && Math.abs(value) > 1e300;
    if (isSet(value) && !isLimitless) shown[attribute] = value;
  }
  if (isSet(properties['LookupList'])) shown['List'] = `{${properties['LookupList']}}`;
  const behavior = properties['RelationshipDeleteBehavior'];
  if (typeof behavior === 'number' && behavior !== 0)
    shown['RelationshipDeleteBehavior'] = deleteBehaviors[behavior];
  if (isSet(properties['PrimaryFieldId'])) shown['FieldRef'] = String(properties['PrimaryFieldId']);
  if (field.typeName === 'DateTime') {
    shown['Format'] = properties['DisplayFormat'] === 0 ? 'DateOnly' : 'DateTime';
  }
  if (field.typeName === 'URL')
    shown['Format'] = properties['DisplayFormat'] === 1 ? 'Image' : 'Hyperlink';
  if (field.typeName === 'Choice')
    shown['Format'] = properties['EditFormat'] === 1 ? 'RadioButtons' : 'Dropdown';
  if (field.typeName === 'Calculated') {
    const found = Object.entries(outputTypes).find(([, kind]) => kind === properties['OutputType']);
    shown['ResultType'] = found?.[0] ?? 'Text';
  }
  const { Choices: choices, DefaultValue: standard, Formula: formula } = properties;
  const { ValidationFormula: rule, ValidationMessage: message } = properties;
  const inner = [
    isSet(rule)
      ? xmlElement(
          'Validation',
          { Message: isSet(message) ? message : undefined },
          escapedXml(String(rule)),
        )
      : '',
    isSet(standard) ? `<Default>${escapedXml(String(standard))}</Default>` : '',
    isSet(formula) ? `<Formula>${escapedXml(String(formula))}</Formula>` : '',
    Array.isArray(choices)
      ? `<CHOICES>${choices.map((one) => `<CHOICE>${escapedXml(String(one))}</CHOICE>`).join('')}</CHOICES>`
      : '',
  ];
  return xmlElement('Field', shown, inner.join(''));
}
