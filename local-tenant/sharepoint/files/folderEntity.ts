import { listEditLink } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';
import { encodedPath } from './fileEntity';
import { isLoose } from './looseFiles';
import { folderPath, type PlacedFolder } from './places';
import { childCount } from './storedFile';

const nameOf = ({ site, library, dir, folder }: PlacedFolder): string => {
  if (folder !== undefined) return folder.name;
  if (dir !== '') return dir.slice(dir.lastIndexOf('/') + 1);
  return isLoose(library) ? '' : (folderPath({ site, library, dir }).split('/').pop() ?? '');
};

/** The address of a folder below `_api/`. */
export const folderEditLink = (placed: PlacedFolder): string => {
  const path = folderPath(placed).replaceAll("'", "''");
  return `Web/GetFolderByServerRelativePath(decodedurl='${encodedPath(path)}')`;
};

const welcomePage = (site: Site): string =>
  String(site.web.settings['WelcomePage'] ?? 'SitePages/Home.aspx');

/** A folder as an answer; the root folder of a list or of the web is one too. */
export function folderEntity(placed: PlacedFolder): Entity {
  const { site, library, dir, folder } = placed;
  const path = folderPath(placed);
  const isListRoot = dir === '' && !isLoose(library);
  const count = childCount(site, library, dir);
  return {
    type: 'SP.Folder',
    editLink: isListRoot ? `${listEditLink(library)}/RootFolder` : folderEditLink(placed),
    onRequest: {
      ContentTypeOrder: () => null,
      ServerRelativePath: () => ({ DecodedUrl: path }),
      UniqueContentTypeOrder: () => null,
    },
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: count,
      Name: nameOf(placed),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: folder?.created ?? library.created,
      TimeLastModified: folder?.modified ?? library.modified,
      UniqueId: folder?.uniqueId ?? library.id,
      WelcomePage: isLoose(library) && dir === '' ? welcomePage(site) : '',
    },
  };
}

/** What is answered of a folder that is not there, when only that is asked. */
export const missingFolder: Entity = {
  type: 'SP.Folder',
  editLink: 'Web/RootFolder',
  properties: { Exists: false },
};

/** What SharePoint keeps in a folder's property bag about the folder itself. */
export function folderProperties(placed: PlacedFolder): Entity {
  const { site, library, dir, folder } = placed;
  const editor = site.users.byId(folder?.editor ?? 0)?.properties['LoginName'] ?? '';
  return {
    type: 'SP.PropertyValues',
    editLink: `${folderEditLink(placed)}/Properties`,
    properties: {
      vti_x005f_candeleteversion: 'true',
      vti_x005f_dirlateststamp: folder?.modified ?? library.modified,
      vti_x005f_etag: `"{${(folder?.uniqueId ?? library.id).toUpperCase()}},${folder?.version ?? 1}"`,
      vti_x005f_folderitemcount: childCount(site, library, dir),
      vti_x005f_hassubdirs: 'true',
      vti_x005f_isbrowsable: 'true',
      vti_x005f_level: 1,
      ...(isLoose(library) ? {} : { vti_x005f_listname: `{${library.id.toUpperCase()}}` }),
      vti_x005f_modifiedby: editor,
      vti_x005f_replid: `rid:{${(folder?.uniqueId ?? library.id).toUpperCase()}}`,
      vti_x005f_timecreated: folder?.created ?? library.created,
      vti_x005f_timelastmodified: folder?.modified ?? library.modified,
    },
  };
}

/** How much everything in a folder takes, with what lies in the folders below it. */
export function storageMetrics(placed: PlacedFolder): Entity {
  const { site, library, dir } = placed;
  const table = itemTable(library.key);
  const path = fold(dir);
  const where =
    dir === ''
      ? '1'
      : 'i.dir IS NOT NULL AND (sp_fold(i.dir) = ? OR (sp_fold(i.dir) >= ? AND sp_fold(i.dir) < ?))';
  const found = statementOn(
    site.database,
    library,
    `SELECT COUNT(*) AS files, ifnull(SUM(c.length), 0) AS size, MAX(i.modified) AS modified
     FROM ${table} i JOIN sp_documents d ON d.list = ${library.key} AND d.item = i.id
     JOIN sp_contents c ON c.key = d.content WHERE ${where}`,
  ).get(...(dir === '' ? [] : [path, `${path}/`, `${path}0`])) as {
    readonly files: number;
    readonly size: number;
    readonly modified: string | null;
  };
  const size = String(found.size);
  return {
    type: 'SP.StorageMetrics',
    editLink: `${folderEditLink(placed)}/StorageMetrics`,
    properties: {
      AdditionalFileStreamSize: '0',
      LastModified: found.modified ?? placed.folder?.modified ?? library.modified,
      MetadataSize: 0,
      TotalFileCount: String(found.files),
      TotalFileStreamSize: size,
      TotalSize: size,
    },
  };
}
