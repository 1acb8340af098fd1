import type { Stored } from '../fields/fieldTypes';
import type { Field } from '../fields/field';
import { quietNames } from '../fields/quietFields';
import { idsIn } from '../fields/severalValues';
import { isLibrary, listEditLink, itemTypeOf } from '../lists/listEntity';
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

/** Where an Office document is shown within a page; nothing for other items. */
const embedSql = (list: List): string => {
  const address = list.byName.get('FileRef')?.expression;
  const id = list.byName.get('UniqueId')?.expression;
  const ending = list.byName.get('File_x0020_Type')?.expression;
  if (address === undefined || id === undefined || ending === undefined) return 'NULL';
  const isShown = `sp_fold(${ending}) IN ('docx', 'xlsx', 'pptx', 'docm', 'xlsm', 'pptm')`;
  return `CASE WHEN ${isShown} THEN sp_embed(${address}, ${id}) END`;
};

/** Properties every item has that belong to no column. */
const constantsOf = (list: List): readonly Output[] => [
  { name: 'ServerRedirectedEmbedUri', sql: embedSql(list), toJson: asIs },
  { name: 'ServerRedirectedEmbedUrl', sql: `ifnull(${embedSql(list)}, '')`, toJson: asIs },
  { name: 'OData__ColorTag', sql: 'NULL', toJson: asIs },
  { name: 'ComplianceAssetId', sql: 'NULL', toJson: asIs },
];

interface Order {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const ofLists: Order = {
  first: ['ContentTypeId', '_ModerationStatus', '_ModerationComments', 'Title', 'constants'],
  last: [
    'ID',
    'Modified',
    'Created',
    'Author',
    'Editor',
    '_UIVersionString',
    'Attachments',
    'GUID',
  ],
};

const ofLibraries: Order = {
  first: ['ContentTypeId', '_ModerationStatus', '_ModerationComments', 'constants', 'Title'],
  last: [
    ...['ID', 'Created', 'Author', 'Modified', 'Editor', 'copySource', 'CheckoutUser'],
    ...['_UIVersionString', 'GUID'],
  ],
};

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

const isModerated = (list: List): boolean => list.properties['EnableModeration'] === true;

const everything = (list: List): Output[] => {
  const { first, last } = isLibrary(list) ? ofLibraries : ofLists;
  const constants = constantsOf(list);
  const named = (name: string): readonly Output[] => {
    if (name === 'constants') return constants.slice(2);
    if (name === 'copySource') return [{ name: 'OData__CopySource', sql: 'NULL', toJson: asIs }];
    if (name.startsWith('_Moderation') && !isModerated(list)) return [];
    const field = list.byName.get(name);
    return field === undefined ? [] : [fieldOutput(field, name === 'ID' ? 'ID' : field.itemName)];
  };
  const id = list.byName.get('ID');
  const taken = new Set(['FSObjType', ...first, ...last, ...onlyWhenAsked]);
  const own = list.fields.filter((field) => !taken.has(field.internalName));
  return [
    ...named('FSObjType'),
    ...(id === undefined ? [] : [fieldOutput(id)]),
    ...constants.slice(0, 2),
    ...first.flatMap(named),
    ...own.flatMap(outputsOf),
    ...last.flatMap(named),
  ];
};

function selected(list: List, name: string): Output {
  const constant = constantsOf(list).find((output) => output.name === name);
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
  keptOn(list, `shape:${isModerated(list) ? 'moderated:' : ''}${select.join(',')}`, () =>
    makeShape(list, select),
  );
