import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';
import type { AskedField } from './createField';
import type { Field, Setting } from './field';
import { fieldTypes, type FieldTypeName } from './fieldTypes';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return entities[String(name)] ?? String(whole);
  });

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

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
};
const texts: Readonly<Record<string, string>> = {
  Description: 'Description',
  Group: 'Group',
  ShowField: 'LookupField',
};
const numbers: Readonly<Record<string, string>> = {
  MaxLength: 'MaxLength',
  NumLines: 'NumberOfLines',
  Min: 'MinimumValue',
  Max: 'MaximumValue',
};

const attributesIn = (tag: string): Map<string, string> => {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(/([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] ?? '', unescaped(match[2] ?? match[3] ?? ''));
  }
  return attributes;
};

const elementsIn = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'))].map((match) =>
    unescaped(match[1] ?? ''),
  );

/** Reads the settings in a `<Field …>`; the type decides which of them count. */
function settingsOf(
  xml: string,
  attributes: Map<string, string>,
  typeName: FieldTypeName,
): Record<string, Setting> {
  const type = fieldTypes[typeName];
  const settings: Record<string, Setting> = {};
  for (const [name, value] of attributes) {
    const flag = flags[name];
    const text = texts[name];
    const number = numbers[name];
    if (flag !== undefined) settings[flag] = value.toUpperCase() === 'TRUE';
    else if (text !== undefined) settings[text] = value;
    else if (number !== undefined && Number.isFinite(Number(value)))
      settings[number] = Number(value);
  }
  if (typeName === 'DateTime')
    settings['DisplayFormat'] = attributes.get('Format') === 'DateOnly' ? 0 : 1;
  if (typeName === 'Choice') settings['Choices'] = elementsIn(xml, 'CHOICE');
  if (typeName === 'Lookup') {
    settings['LookupList'] = (attributes.get('List') ?? '').replace(/[{}]/g, '').toLowerCase();
  }
  const standard = elementsIn(xml, 'Default')[0];
  if (standard !== undefined) settings['DefaultValue'] = standard;
  const own = Object.keys(type.settings);
  const general = [
    'Required',
    'Indexed',
    'EnforceUniqueValues',
    'Hidden',
    'ReadOnlyField',
    'Description',
    'Group',
    'DefaultValue',
  ];
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => own.includes(name) || general.includes(name)),
  );
}

/** The option that lets `Name` decide the internal name; without it SharePoint derives it from `DisplayName`. */
const internalNameHint = 8;

/** Reads a column from its schema XML. */
export function askedFromXml(xml: string, options: number): AskedField {
  const tag = /^\s*<Field\s([^>]*)>/.exec(xml)?.[1];
  if (tag === undefined) throw invalidQuery('The field schema XML is not valid.');
  const attributes = attributesIn(tag);
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
    settings: settingsOf(xml, attributes, typeName),
  };
}

/** A column as schema XML. */
export function fieldXml(field: Field): string {
  const set = (name: string, value: Setting | undefined): string =>
    value === undefined || value === null ? '' : ` ${name}="${escaped(String(value))}"`;
  const flag = (name: string, setting: string): string =>
    field.properties[setting] === true ? ` ${name}="TRUE"` : '';
  const opening =
    `<Field ID="{${field.id}}"${set('Type', field.typeName)}${set('Name', field.internalName)}` +
    `${set('StaticName', field.internalName)}${set('DisplayName', field.title)}` +
    `${flag('Required', 'Required')}${flag('Indexed', 'Indexed')}` +
    `${flag('EnforceUniqueValues', 'EnforceUniqueValues')}${flag('Hidden', 'Hidden')}` +
    `${flag('ReadOnly', 'ReadOnlyField')}${set('MaxLength', field.properties['MaxLength'])}`;
  const choices = field.properties['Choices'];
  if (!Array.isArray(choices)) return `${opening} />`;
  const inner = choices.map((choice) => `<CHOICE>${escaped(String(choice))}</CHOICE>`).join('');
  return `${opening}><CHOICES>${inner}</CHOICES></Field>`;
}
