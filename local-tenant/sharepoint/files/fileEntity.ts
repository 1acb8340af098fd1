import type { Entity, Json } from '../odata/entity';
import type { Site } from '../site';
import { isLoose, rootPathOf } from './looseFiles';
import { pathOf, type PlacedFile, type StoredFile } from './storedFile';

/** The address of a file on the server. */
export const filePath = (site: Site, { library, file }: PlacedFile): string =>
  `${rootPathOf(site, library)}/${pathOf(file)}`;

const bracedId = ({ uniqueId }: StoredFile): string => `{${uniqueId.toUpperCase()}}`;

/** The ETag of a file: its id and version. */
export const fileETag = (file: StoredFile): string => `"${bracedId(file)},${file.version}"`;

const openedByOffice = /\.(docx|xlsx|pptx)$/i;

/** A path as it stands in an address: what would end it there is encoded too. */
export const encodedPath = (path: string): string => encodeURI(path).replaceAll('#', '%23');

const linking = (site: Site, placed: PlacedFile): { readonly [name: string]: Json } => {
  if (!openedByOffice.test(placed.file.name)) return { LinkingUri: null, LinkingUrl: '' };
  const mark = `w${placed.file.uniqueId.replaceAll('-', '')}`;
  const path = filePath(site, placed);
  return {
    LinkingUri: `${site.origin}${encodedPath(path)}?d=${mark}`,
    LinkingUrl: `${site.origin}${path}?d=${mark}`,
  };
};

/** SharePoint's numbers for how a file is checked out: online, or not at all. */
const checkOutTypes = { online: 0, none: 2 } as const;

/** `1.0` for 512: whole numbers are published versions, what follows the point are drafts. */
export const versionLabel = (uiVersion: number): string =>
  `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;

/** The address of a file below `_api/`. */
export const fileEditLink = (path: string): string =>
  `Web/GetFileByServerRelativePath(decodedurl='${encodedPath(path.replaceAll("'", "''"))}')`;

/** A file as an answer. */
export function fileEntity(site: Site, placed: PlacedFile): Entity {
  const { library, file } = placed;
  const path = filePath(site, placed);
  const user = (id: number | null): Entity | null =>
    id === null ? null : (site.users.byId(id) ?? null);
  const isCheckedOut = file.checkedOutBy !== null;
  return {
    type: 'SP.File',
    editLink: fileEditLink(path),
    etag: fileETag(file),
    related: {
      Author: () => user(file.author),
      CheckedOutByUser: () => user(file.checkedOutBy),
      LockedByUser: () => user(file.checkedOutBy),
      ModifiedBy: () => user(file.editor),
      VersionEvents: () => [],
    },
    onRequest: {
      ListId: () => (isLoose(library) ? '00000000-0000-0000-0000-000000000000' : library.id),
      ServerRelativePath: () => ({ DecodedUrl: path }),
      SiteId: () => site.web.collectionId,
      WebId: () => site.web.id,
    },
    properties: {
      CheckInComment: file.checkInComment,
      CheckOutType: isCheckedOut ? checkOutTypes.online : checkOutTypes.none,
      ContentTag: `${bracedId(file)},${file.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileETag(file),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: String(file.length),
      Level: isCheckedOut ? 255 : file.level,
      ...linking(site, placed),
      MajorVersion: Math.floor(file.uiVersion / 512),
      MinorVersion: file.uiVersion % 512,
      Name: file.name,
      ServerRelativeUrl: path,
      TimeCreated: file.created,
      TimeLastModified: file.modified,
      Title: file.title ?? '',
      UIVersion: file.uiVersion,
      UIVersionLabel: versionLabel(file.uiVersion),
      UniqueId: file.uniqueId,
    },
  };
}

/** What SharePoint keeps in a file's property bag about the file itself. */
export const fileProperties = (site: Site, placed: PlacedFile): Entity => {
  const { file } = placed;
  const login = (id: number): string => String(site.users.byId(id)?.properties['LoginName'] ?? '');
  return {
    type: 'SP.PropertyValues',
    editLink: `${fileEditLink(filePath(site, placed))}/Properties`,
    properties: {
      vti_x005f_docstoretype: 0,
      vti_x005f_filesize: file.length,
      vti_x005f_docstoreversion: file.version,
      vti_x005f_level: file.level,
      vti_x005f_author: login(file.author),
      vti_x005f_modifiedby: login(file.editor),
      vti_x005f_timecreated: file.created,
      vti_x005f_timelastmodified: file.modified,
      vti_x005f_title: file.title ?? '',
      vti_x005f_etag: fileETag(file),
    },
  };
};
