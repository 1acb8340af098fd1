import type { Call, Caller } from '../call';
import { sharePointDate } from '../fields/sharePointDate';
import {
  folderEntity,
  folderProperties,
  missingFolder,
  storageMetrics,
} from '../files/folderEntity';
import { fileStateRefused } from '../files/fileRefusals';
import { isLoose, looseFiles } from '../files/looseFiles';
import { moveEntry, targetAt } from '../files/moveCopy';
import { findFolder, seekFolder, type PlacedFolder } from '../files/places';
import { filesIn, pathOf, type PlacedFile } from '../files/storedFile';
import { addFolder } from '../files/writeFolder';
import * as writing from '../files/writeFile';
import { readItem } from '../items/readItems';
import { changeItem } from '../items/writeItem';
import { isLibrary, itemContext } from '../lists/listEntity';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parametersIn, parseBody } from '../odata/requestBody';
import type { RouteOf } from '../odata/route';
import { NotBuilt } from '../refusal';
import { invalidQuery, unknownProperty, wrongPrimitive } from '../refusals';
import { hasPermission } from '../security/basePermissions';
import { demandPlacing } from '../security/demandPlacing';
import type { Securable } from '../security/securable';
import type { Site } from '../site';
import { demandForBody } from './demandForBody';
import type { Handlers, Handling } from './handler';
import { changed, entityReply, removed } from './replies';

const context = 'SP.ApiData.Folders';

const nothing = (name: string): Reply => ({
  kind: 'value',
  context: 'Edm.Null',
  name,
  value: null,
});

interface OnFolder {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'folder' | 'recycleFolder' | 'deleteFolder' | 'moveFolder'>;
}

/** The folder as something that can be changed and removed; the root of a list cannot. */
function stored({ site, route }: OnFolder): PlacedFile {
  const { library, folder } = findFolder(site, route.folder);
  if (folder === undefined) throw fileStateRefused('The root folder of a list cannot be changed.');
  return { library, file: folder };
}

const removable = (handling: OnFolder): PlacedFile => {
  const placed = stored(handling);
  writing.checkFileVersion(placed.file, handling.call.header('if-match'));
  return placed;
};

function setWelcomePage({ site, library, dir }: PlacedFolder, page: unknown): void {
  if (!isLoose(library) || dir !== '') throw new NotBuilt('the welcome page of a folder');
  if (typeof page !== 'string') throw wrongPrimitive('Edm.String');
  const settings = { ...site.web.settings, WelcomePage: page };
  site.webs.change(site.web, { settings }, sharePointDate(site.now()));
}

const mayView = ({ security, web }: Site, caller: Caller, thing: Securable): boolean =>
  hasPermission(security.maskOf(caller, web, thing), 'ViewListItems');

/** The folders directly in another. At the root of a web those of its lists are among them. */
function foldersIn({ site, call, route }: Handling<'folders'>): readonly PlacedFolder[] {
  const parent = findFolder(site, route.folder);
  const { library, dir } = parent;
  const made = filesIn(site, library, dir, 1)
    .filter(({ item }) => isLoose(library) || mayView(site, call.caller, { list: library, item }))
    .map((folder) => ({ ...{ site, library, folder }, dir: pathOf(folder) }));
  const loose = looseFiles(site);
  const builtIn = (path: string): PlacedFolder => ({ site, library: loose, dir: path });
  if (!isLoose(library))
    return dir === '' && isLibrary(library) ? [builtIn(`${library.urlName}/Forms`), ...made] : made;
  const isLists = /^lists$/i.test(dir);
  if (dir !== '' && !isLists) return made;
  const ofLists = site.catalog
    .all()
    .filter((list) => isLibrary(list) !== isLists)
    .filter((list) => hasPermission(site.security.maskOf(call.caller, site.web, { list }), 'Open'))
    .map((list) => ({ site, library: list, dir: '' }));
  return [...(isLists ? [] : [builtIn('Lists')]), ...ofLists, ...made];
}

const madeIn = (site: Site, { call, route }: Handling<'addSubFolder'>): void => {
  const body = parseBody(call.body).properties;
  const given = body['leafPath'] ?? body['leafName'];
  const name =
    typeof given === 'object' && given !== null && 'DecodedUrl' in given ? given.DecodedUrl : given;
  if (typeof name !== 'string') throw invalidQuery('The folder needs a name.');
  const folder = findFolder(site, route.folder);
  demandPlacing(call.caller, folder, name);
  addFolder(site, folder, { name, overwrite: true, userId: call.caller.userId });
};

/** Folders of libraries, lists and webs. */
export const folderHandlers: Handlers = {
  folder: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { select } = call.query;
        const isOnlyAsked = select.length === 1 && select[0] === 'Exists';
        if (route.folder.by === 'item' && seekFolder(site, route.folder) === undefined)
          return nothing('Folder');
        if (isOnlyAsked && seekFolder(site, route.folder) === undefined)
          return { kind: 'entity', context: `${context}/@Element`, entity: missingFolder };
        return entityReply(call, context, folderEntity(findFolder(site, route.folder)));
      },
    },
    MERGE: {
      right: 'EditListItems',
      run: (handling) => {
        const { site, call } = handling;
        const { Name, WelcomePage, ...others } = parseBody(call.body).properties;
        const folder = findFolder(site, handling.route.folder);
        const [other] = Object.keys(others);
        const { properties, onRequest } = folderEntity(folder);
        if (other !== undefined && !(other in { ...properties, ...onRequest }))
          throw unknownProperty(other, 'SP.Folder');
        if (other !== undefined) throw new NotBuilt(`changing '${other}' of a folder`);
        if (WelcomePage !== undefined) setWelcomePage(folder, WelcomePage);
        if (typeof Name !== 'string' || Name === properties['Name']) return changed();
        const placed = stored(handling);
        const { library, file } = placed;
        const parent = { site, library, dir: file.dir };
        const how = { overwrite: false, keepBoth: false, keepsPeople: false };
        moveEntry(
          site,
          placed,
          { folder: parent, name: Name },
          { ...how, userId: call.caller.userId },
        );
        return changed();
      },
    },
    DELETE: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        writing.deleteFile(site, removable(handling), call.caller.userId);
        return removed;
      },
    },
  },
  folders: {
    GET: {
      right: 'Open',
      run: (handling) =>
        collectionOf(
          context,
          filterEntities(foldersIn(handling).map(folderEntity), handling.call.query),
        ),
    },
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { ServerRelativeUrl: name } = parseBody(call.body).properties;
        if (typeof name !== 'string') throw invalidQuery('The folder needs an address.');
        const from = findFolder(site, route.folder);
        demandPlacing(call.caller, from, name);
        const made = addFolder(site, from, { name, overwrite: true, userId: call.caller.userId });
        return entityReply(call, context, folderEntity(made));
      },
    },
  },
  addFolder: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { name, overwrite } = route;
        const from = findFolder(site, route.folder);
        demandPlacing(call.caller, from, name);
        const made = addFolder(site, from, { name, overwrite, userId: call.caller.userId });
        return entityReply(call, context, folderEntity(made));
      },
    },
  },
  addSubFolder: {
    POST: {
      right: 'AddListItems',
      run: (handling) => {
        madeIn(handling.site, handling);
        return nothing('AddSubFolderUsingPath');
      },
    },
  },
  folderExists: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, route }) => ({
        kind: 'value',
        context: 'Edm.Boolean',
        name: 'Exists',
        value: seekFolder(site, route.folder) !== undefined,
      }),
    },
  },
  folderItem: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const { library, folder } = findFolder(site, route.folder);
        if (folder === undefined || isLoose(library)) return nothing('ListItemAllFields');
        const entity = readItem(site, library, folder.item, call.query, call.caller);
        return { kind: 'entity', context: `${itemContext(library)}/@Element`, entity };
      },
    },
    MERGE: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const { library, folder } = findFolder(site, route.folder);
        if (folder === undefined) throw fileStateRefused('The root folder of a list has no item.');
        const body = parseBody(call.body);
        demandForBody(site, call, { list: library, item: folder.item }, body);
        const etag = changeItem(site, library, folder.item, {
          body,
          ifMatch: call.header('if-match'),
          userId: call.caller.userId,
          whole: false,
        });
        return changed(etag);
      },
    },
  },
  folderProperties: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.PropertyValues',
          folderProperties(findFolder(site, route.folder)),
        ),
    },
  },
  storageMetrics: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.StorageMetrics',
          storageMetrics(findFolder(site, route.folder)),
        ),
    },
  },
  recycleFolder: {
    POST: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        const value = writing.recycleFile(site, stored(handling), call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
  deleteFolder: {
    POST: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        const placed = removable(handling);
        const parameters: Readonly<Record<string, unknown>> =
          call.body.length === 0 ? {} : parametersIn(parseBody(call.body));
        const { ETagMatch, DeleteIfEmpty } = parameters;
        if (typeof ETagMatch === 'string') writing.checkFileVersion(placed.file, ETagMatch);
        const dir = pathOf(placed.file);
        const isEmpty = ([0, 1] as const).every(
          (kind) => filesIn(site, placed.library, dir, kind).length === 0,
        );
        if (DeleteIfEmpty === true && !isEmpty) throw fileStateRefused('The folder is not empty.');
        writing.deleteFile(site, placed, call.caller.userId);
        return nothing('DeleteWithParameters');
      },
    },
  },
  moveFolder: {
    POST: {
      right: 'EditListItems',
      run: (handling) => {
        const { site, call, route } = handling;
        const how = { overwrite: false, keepBoth: false, keepsPeople: true };
        const target = targetAt(site, route.to);
        demandPlacing(call.caller, target.folder, target.name);
        moveEntry(site, stored(handling), target, { ...how, userId: call.caller.userId });
        return nothing('MoveTo');
      },
    },
  },
};
