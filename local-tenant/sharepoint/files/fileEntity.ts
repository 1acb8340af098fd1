import { readItem } from '../items/readItems';
import { listPath } from '../lists/listEntity';
import type { Entity, Json } from '../odata/entity';
import { NotBuilt } from '../refusal';
import type { Site } from '../site';
import type { LibraryFile, PlacedFile } from './libraryFile';

/** The address of a file on the server. */
export const filePath = (site: Site, { library, file }: PlacedFile): string =>
  `${listPath(site, library)}/${file.name}`;

const bracedId = ({ uniqueId }: LibraryFile): string => `{${uniqueId.toUpperCase()}}`;

/** The ETag of a file: its id and version. */
export const fileETag = (file: LibraryFile): string => `"${bracedId(file)},${file.version}"`;

const openedByOffice = /\.(docx|xlsx|pptx)$/i;

const linking = (site: Site, placed: PlacedFile): { readonly [name: string]: Json } => {
  if (!openedByOffice.test(placed.file.name)) return { LinkingUri: null, LinkingUrl: '' };
  const mark = `w${placed.file.uniqueId.replaceAll('-', '')}`;
  const address = `${site.origin}${encodeURI(filePath(site, placed))}?d=${mark}`;
  return { LinkingUri: address, LinkingUrl: address };
};

const expandedIn = (site: Site, placed: PlacedFile, name: string): Entity | null => {
  const { library, file } = placed;
  const everything = { select: [], expand: [], orderBy: [], aliases: new Map(), given: [] };
  switch (name) {
    case 'ListItemAllFields':
      return readItem(site, library, file.item, everything);
    case 'Author':
      return site.users.byId(file.author) ?? null;
    case 'ModifiedBy':
      return site.users.byId(file.editor) ?? null;
    default:
      throw new NotBuilt(`$expand=${name} on a file`);
  }
};

/** A file as an answer, with what `$expand` asks for. */
export function fileEntity(site: Site, placed: PlacedFile, expand: readonly string[] = []): Entity {
  const { file } = placed;
  const path = filePath(site, placed);
  const expanded = expand.map((name) => [name, expandedIn(site, placed, name)] as const);
  return {
    type: 'SP.File',
    editLink: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(path.replaceAll("'", "''"))}')`,
    etag: fileETag(file),
    ...(expanded.length === 0 ? {} : { expanded: Object.fromEntries(expanded) }),
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `${bracedId(file)},${file.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileETag(file),
      Exists: true,
      IrmEnabled: false,
      Length: String(file.length),
      Level: 1,
      ...linking(site, placed),
      MajorVersion: file.version,
      MinorVersion: 0,
      Name: file.name,
      ServerRelativeUrl: path,
      TimeCreated: file.created,
      TimeLastModified: file.modified,
      Title: file.title ?? '',
      UIVersion: file.version * 512,
      UIVersionLabel: `${file.version}.0`,
      UniqueId: file.uniqueId,
    },
  };
}
