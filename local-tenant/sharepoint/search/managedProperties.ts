import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { Found } from './searchTables';

/** A result with what its properties are read from. */
export interface FoundThing {
  readonly found: Found;
  /** The web it lies in. */
  readonly site: Site;
  readonly list: List | undefined;
  readonly rank: number;
  readonly summary: string;
}

/** A property of results: the type its values have, and how they are read. */
export interface ManagedProperty {
  readonly name: string;
  readonly type: string;
  readonly read: (thing: FoundThing) => string | null;
}

const flag = (value: boolean): string => (value ? 'true' : 'false');

// Search gives times without a zone and with seven decimals, always in UTC.
const time = (date: string): string => date.replace(/(\.\d+)?Z$/, '.0000000Z');

const absolute = (site: Site, path: string): string => `${site.origin}${encodeURI(path)}`;

const rootSite = ({ site }: FoundThing): Site => {
  const root = site.webs.byKey(site.web.collection);
  return root === undefined ? site : site.at(root);
};

const property = (
  name: string,
  type: string,
  read: ManagedProperty['read'],
): [string, ManagedProperty] => [name.toLowerCase(), { name, type, read }];

const text = (name: string, read: ManagedProperty['read']) => property(name, 'Edm.String', read);

/** The properties that results have, by name in small letters. */
export const managedProperties: ReadonlyMap<string, ManagedProperty> = new Map([
  property('Rank', 'Edm.Double', ({ rank }) => String(rank)),
  property('DocId', 'Edm.Int64', ({ found }) => String(found.key)),
  property('WorkId', 'Edm.Int64', ({ found }) => String(found.key)),
  text('Title', ({ found }) => found.title),
  text('Author', ({ found }) => found.author),
  text('CreatedBy', ({ found }) => found.author),
  text('ModifiedBy', ({ found }) => found.editor),
  text('EditorOWSUSER', ({ found }) => found.editor),
  property('Size', 'Edm.Int64', ({ found }) => String(found.size)),
  text('Path', ({ found, site }) => absolute(site, found.path)),
  text('OriginalPath', ({ found, site }) => absolute(site, found.path)),
  text('Description', () => ''),
  property('Write', 'Edm.DateTime', ({ found }) => time(found.modified)),
  property('LastModifiedTime', 'Edm.DateTime', ({ found }) => time(found.modified)),
  property('Created', 'Edm.DateTime', ({ found }) => time(found.created)),
  property('CollapsingStatus', 'Edm.Int64', () => '0'),
  text('HitHighlightedSummary', ({ summary }) => summary),
  text('HitHighlightedProperties', ({ found }) => `<HHTitle>${found.title}</HHTitle>`),
  text('contentclass', ({ found }) => found.contentClass),
  text('ContentType', ({ found }) => found.contentType),
  text('ContentTypeId', ({ found }) => found.contentTypeId),
  text('FileExtension', ({ found }) => found.extension || null),
  text('FileType', ({ found }) => found.extension || null),
  text('FileName', ({ found }) => found.name || null),
  text('Filename', ({ found }) => found.name || null),
  text('ParentLink', ({ found, site }) => absolute(site, found.parent)),
  property('IsDocument', 'Edm.Boolean', ({ found }) => flag(found.kind === 2)),
  property('IsContainer', 'Edm.Boolean', ({ found }) => flag(found.kind === 1)),
  property('IsListItem', 'Edm.Boolean', ({ found }) => flag(found.kind === 0)),
  text('SiteName', (thing) => rootSite(thing).webUrl),
  text('SPSiteUrl', (thing) => rootSite(thing).webUrl),
  text('SPWebUrl', ({ site }) => site.webUrl),
  text('SiteTitle', ({ site }) => site.web.title),
  text('WebTemplate', ({ site }) => site.web.template.split('#')[0] ?? ''),
  text('UniqueId', ({ found }) => `{${found.guid.toUpperCase()}}`),
  text('NormUniqueID', ({ found }) => found.guid),
  text('SiteId', ({ site }) => site.web.collectionId),
  text('NormSiteID', ({ site }) => site.web.collectionId),
  text('WebId', ({ site }) => site.web.id),
  text('NormWebID', ({ site }) => site.web.id),
  text('ListId', ({ list }) => list?.id ?? null),
  text('NormListID', ({ list }) => list?.id ?? null),
  text('IdentityListId', ({ list }) => list?.id ?? null),
  text('IdentityListItemId', ({ found }) => (found.item === 0 ? null : String(found.item))),
  property('ListItemID', 'Edm.Int64', ({ found }) =>
    found.item === 0 ? null : String(found.item),
  ),
  property('PartitionId', 'Edm.Guid', ({ site }) => site.directory.tenantId),
  property('UrlZone', 'Edm.Int32', () => '0'),
  text('Culture', () => 'en-US'),
  property('ResultTypeId', 'Edm.Int32', () => '0'),
  text(
    'RenderTemplateId',
    () => '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js',
  ),
  property('IsExternalContent', 'Edm.Boolean', () => 'false'),
]);

/** What a result shows when the request names nothing. */
export const usualProperties: readonly string[] = [
  ...['Title', 'Author', 'Size', 'Path', 'Description', 'Write', 'CollapsingStatus'],
  ...['HitHighlightedSummary', 'HitHighlightedProperties', 'contentclass', 'PictureThumbnailURL'],
  ...['ServerRedirectedURL', 'ServerRedirectedEmbedURL', 'ServerRedirectedPreviewURL'],
  ...['FileExtension', 'ContentTypeId', 'ParentLink', 'ViewsLifeTime', 'ViewsRecent'],
  ...['SectionNames', 'SectionIndexes', 'SiteLogo', 'SiteDescription', 'importance', 'SiteName'],
  ...['IsDocument', 'FileType', 'IsContainer', 'WebTemplate', 'SPWebUrl', 'UniqueId', 'ProgId'],
  'OriginalPath',
];
