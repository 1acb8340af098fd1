import type { Call } from '../call';
import { itemContext } from '../lists/listEntity';
import { collectionOf, type Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
import { reading } from '../items/readItems';
import { invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { camlContext } from './camlContext';
import { readCamlView } from './camlView';
import { camlRows } from './camlRows';
import { folderWithin } from './folderWithin';

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What an item of a query with view fields always has. */
const always = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
];

const selectFor = (list: List, viewFields: readonly string[]): readonly string[] => {
  const named = viewFields.flatMap((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    return field === undefined || field.internalName === 'ID' ? [] : [field.itemName];
  });
  return [...new Set([...always, ...named, 'ID'])];
};

/** Answers `getitems`: the items that a CAML query asks for. */
export function getItems(site: Site, list: List, call: Call): Reply {
  const { properties } = parseBody(call.body);
  const query = recordIn(properties['query'] ?? properties);
  const xml = query['ViewXml'];
  if (xml !== undefined && xml !== null && typeof xml !== 'string') {
    throw invalidQuery('The parameter ViewXml is not a text.');
  }
  const view = readCamlView(list, xml ?? '', camlContext(site, call.caller));
  const position = recordIn(query['ListItemCollectionPosition'])['PagingInfo'];
  const path = recordIn(query['FolderServerRelativePath'])['DecodedUrl'];
  const folderUrl = textIn(path) ?? textIn(query['FolderServerRelativeUrl']);
  const select =
    call.query.select.length > 0 || view.viewFields === undefined
      ? call.query.select
      : selectFor(list, view.viewFields);
  const shape = reading(site, list, { ...call.query, select }, call.caller);
  const token = textIn(position);
  const folder = folderUrl === undefined ? '' : folderWithin(site, list, folderUrl);
  const found = camlRows(
    site,
    list,
    {
      view,
      columns: shape.columns,
      folder,
      ...(token === undefined ? {} : { token }),
      ...(view.rowLimit === undefined ? {} : { limit: view.rowLimit }),
    },
    call.caller,
  );
  const entities = found.rows.map((row) => shape.toEntity(row, found.order.length));
  return collectionOf(itemContext(list), entities);
}
