import type { Stored } from '../fields/fieldTypes';
import type { Field } from '../fields/field';
import { quietNames } from '../fields/quietFields';
import { idsIn } from '../fields/severalValues';
import { listEditLink, itemTypeOf } from '../lists/listEntity';
import type { Entity, Json } from '../odata/entity';
import { invalidQuery, unknownSelection } from '../refusals';
import type { List } from '../storage/catalog';
import { keptOn } from '../storage/statement';

/** An item as it is read: id, guid, version, then the values that the shape asks for. */
export type ItemRow = readonly Stored[];

/** Which values of an item an answer holds, and under what names. */
export interface ItemShape {
  /** The SQL that reads a row of this shape. */
  readonly columns: string;
  /** How many values a row of it has. */
  readonly width: number;
  /** Makes an item of the values of a row from `start` on. */
  readonly toEntity: (row: ItemRow, start?: number) => Entity;
}

interface Output {
  readonly name: string;
  readonly sql: string;
  readonly toJson: (stored: Stored) => Json;
  /** What each of its values is, when it is a collection. */
  readonly many?: string;
}

const ahead = 3;
const asIs = (stored: Stored): Json => stored;
const fieldOutput = (field: Field, name = field.itemName): Output => ({
  name,
  sql: field.expression,
  toJson: field.type.toJson,
  ...(field.type.many === undefined ? {} : { many: field.type.many }),
});

/** A person also comes as text, as the clients of old read it. */
const stringIdOutput = (field: Field): Output => ({
  name: `${field.internalName}StringId`,
  sql: field.expression,
  toJson: (stored) => {
    if (stored === null) return null;
    return field.type.many === undefined ? String(stored) : idsIn(stored).map(String);
  },
  ...(field.type.many === undefined ? {} : { many: 'Edm.String' }),
});

const hasStringId = (field: Field): boolean =>
  field.type.refersTo === 'user' && field.expression.startsWith('"c_');

const outputsOf = (field: Field): Output[] =>
  hasStringId(field) ? [fieldOutput(field), stringIdOutput(field)] : [fieldOutput(field)];

/** Properties every item has that belong to no column. */
const constants: readonly Output[] = [
  { name: 'ServerRedirectedEmbedUri', sql: 'NULL', toJson: asIs },
  { name: 'ServerRedirectedEmbedUrl', sql: "''", toJson: asIs },
  { name: 'ComplianceAssetId', sql: 'NULL', toJson: asIs },
];

const standardOrder = ['FSObjType', 'ID', 'ContentTypeId', 'Title'];
const standardEnd = [
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID',
];

const onlyWhenAsked = [
  ...quietNames,
  'owshiddenversion',
  'ContentType',
  'LinkTitle',
  'LinkTitleNoMenu',
  'LinkFilename',
  'LinkFilenameNoMenu',
  'DocIcon',
  'FileLeafRef',
  'FileRef',
  'FileDirRef',
  'ItemChildCount',
  'FolderChildCount',
  'UniqueId',
  '_UIVersion',
  '_Level',
  '_ModerationStatus',
  '_ModerationComments',
  'Created_x0020_Date',
  'Last_x0020_Modified',
  '_CheckinComment',
  'File_x0020_Size',
  'File_x0020_Type',
];

const everything = (list: List): Output[] => {
  const named = (name: string): Output[] => {
    const field = list.byName.get(name);
    return field === undefined ? [] : [fieldOutput(field)];
  };
  const taken = new Set([...standardOrder, ...standardEnd, ...onlyWhenAsked]);
  const own = list.fields.filter((field) => !taken.has(field.internalName));
  const id = list.byName.get('ID');
  return [
    ...standardOrder.flatMap(named),
    ...constants.slice(0, 2),
    ...own.flatMap(outputsOf),
    ...constants.slice(2),
    ...(id === undefined ? [] : [fieldOutput(id, 'ID')]),
    ...standardEnd.flatMap(named),
  ];
};

function selected(list: List, name: string): Output {
  const constant = constants.find((output) => output.name === name);
  if (constant !== undefined) return constant;
  const person = name.endsWith('StringId')
    ? list.byName.get(name.slice(0, -'StringId'.length))
    : undefined;
  if (person !== undefined && hasStringId(person)) return stringIdOutput(person);
  const field = list.byName.get(name);
  if (field === undefined) throw unknownSelection(name);
  if (field.type.refersTo !== undefined && name === field.internalName) {
    throw invalidQuery(
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contain ${name}.`,
    );
  }
  return fieldOutput(field, name);
}

function makeShape(list: List, select: readonly string[]): ItemShape {
  const isAll = select.length === 0 || select.includes('*');
  const outputs = isAll ? everything(list) : [];
  for (const name of select) {
    if (name === '*' || outputs.some((output) => output.name === name)) continue;
    outputs.push(selected(list, name));
  }
  const many = outputs.flatMap((output) =>
    output.many === undefined ? [] : [[output.name, output.many] as const],
  );
  const collections = many.length === 0 ? undefined : Object.fromEntries(many);
  const type = itemTypeOf(list);
  const items = `${listEditLink(list)}/Items`;
  const onlySelected = isAll ? {} : { links: [] };
  return {
    columns: ['id', 'guid', 'version', ...outputs.map((output) => output.sql)].join(', '),
    width: outputs.length + ahead,
    toEntity: (row, start = 0) => {
      const properties: Record<string, Json> = {};
      let at = start + ahead;
      for (const output of outputs) {
        properties[output.name] = output.toJson(row[at] ?? null);
        at += 1;
      }
      const guid = String(row[start + 1]);
      const entity = {
        type,
        id: guid,
        editLink: `${items}(${String(row[start])})`,
        etag: `"${guid},${String(row[start + 2])}"`,
        ...onlySelected,
        properties,
      };
      return collections === undefined ? entity : { ...entity, collections };
    },
  };
}

/** The shape for a `$select` without expansions. */
export const itemShape = (list: List, select: readonly string[]): ItemShape =>
  keptOn(list, `shape:${select.join(',')}`, () => makeShape(list, select));
