import { recycleAttachment } from '../attachments/attachmentFiles';
import { copyFile, copyFolder, moveEntry, targetAt } from '../files/moveCopy';
import { fileNotThere } from '../files/fileRefusals';
import { isLoose } from '../files/looseFiles';
import { placeOf, serverRelative, storedAt } from '../files/places';
import type { PlacedFile } from '../files/storedFile';
import { checkNotTaken } from '../files/writeFile';
import { findList } from '../lists/findList';
import { recycleList } from '../lists/recycleList';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parseBody } from '../odata/requestBody';
import { fileMissing, invalidQuery } from '../refusals';
import { recycledEntity, type Recycled } from '../recycling/recycled';
import * as bin from '../recycling/recycleBin';
import type { Securable } from '../security/securable';
import type { Site } from '../site';
import type { Handlers, Handling } from './handler';
import { entityReply } from './replies';

const context = 'SP.ApiData.RecycleBinItems';

const done = (name: string): Reply => ({ kind: 'value', context: 'Edm.Null', name, value: null });

const place = (of: 'web' | 'site'): 'Web' | 'Site' => (of === 'web' ? 'Web' : 'Site');

const acts = {
  restore: bin.restore,
  delete: bin.purge,
  moveToSecondStage: bin.moveToSecondStage,
} as const;

const actsOnAll: Readonly<
  Record<
    Handling<'recycleBinAct'>['route']['act'],
    { readonly stage?: 1 | 2; readonly act: (site: Site, thing: Recycled) => void }
  >
> = {
  // What was thrown away last goes back first, so that a folder is there before what was in it.
  restoreAll: { act: bin.restore },
  deleteAll: { act: bin.purge },
  moveAllToSecondStage: { stage: 1, act: bin.moveToSecondStage },
  deleteAllSecondStageItems: { stage: 2, act: bin.purge },
};

const addressIn = (value: unknown): string => {
  const url =
    typeof value === 'object' && value !== null && 'DecodedUrl' in value ? value.DecodedUrl : value;
  if (typeof url !== 'string') throw invalidQuery('The source and the destination need addresses.');
  return url;
};

/** The web that an address lies in, which may be another than the one addressed. */
const siteAt = (site: Site, url: string): Site => {
  const web = site.webs.at(serverRelative(site, url));
  if (web === undefined) throw fileMissing();
  return site.at(web);
};

const securable = ({ library, file }: PlacedFile): Securable =>
  isLoose(library) ? {} : { list: library, item: file.item };

/** Moves or copies between any places of the tenant, as SharePoint's own service for it does. */
function moveOrCopy({ site: here, call, route }: Handling<'moveCopy'>): Reply {
  const body = parseBody(call.body).properties;
  const options = (body['options'] ?? {}) as Readonly<Record<string, unknown>>;
  const sourceUrl = addressIn(body['srcPath'] ?? body['srcUrl']);
  const targetUrl = addressIn(body['destPath'] ?? body['destUrl']);
  const site = siteAt(here, sourceUrl);
  const source = placeOf(site, sourceUrl);
  const file = source && storedAt(site, source);
  if (source === undefined || file === undefined || file.kind !== (route.what === 'file' ? 0 : 1)) {
    if (route.what === 'folder') throw fileMissing();
    throw fileNotThere(serverRelative(site, sourceUrl));
  }
  const placed = { library: source.library, file };
  const target = targetAt(siteAt(here, targetUrl), targetUrl);
  const { userId } = call.caller;
  const isMove = route.how === 'move';
  const { demand } = site.security;
  demand(call.caller, site.web, securable(placed), isMove ? 'DeleteListItems' : 'ViewListItems');
  const into = target.folder.library;
  demand(call.caller, target.folder.site.web, isLoose(into) ? {} : { list: into }, 'AddListItems');
  const overwrite = String(body['overwrite'] ?? route.overwrite) === 'true';
  const keepBoth = options['KeepBoth'] === true;
  const keepsPeople = isMove
    ? options['RetainEditorAndModifiedOnMove'] === true
    : options['ResetAuthorAndCreatedOnCopy'] === false;
  const how = { userId, overwrite, keepBoth, keepsPeople };
  if (isMove) {
    checkNotTaken(site, placed, userId);
    moveEntry(site, placed, target, how);
  } else if (file.kind === 1) copyFolder(site, placed, target, how);
  else copyFile(site, placed, target, how);
  return done('MoveCopy');
}

/** The recycle bins, what is put into them besides items and files, and moving and copying between places. */
export const recycleHandlers: Handlers = {
  recycleBin: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const all = bin
          .recycledIn(site, route.of, call.caller)
          .map((thing) => recycledEntity(site, place(route.of), thing));
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
  },
  recycled: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const thing = bin.findRecycled(site, route.of, call.caller, route.recycled);
        return entityReply(call, context, recycledEntity(site, place(route.of), thing));
      },
    },
  },
  recycledAct: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        acts[route.act](site, bin.findRecycled(site, route.of, call.caller, route.recycled));
        return done('RecycleBinItem');
      },
    },
  },
  recycleBinAct: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { stage, act } = actsOnAll[route.act];
        bin
          .recycledIn(site, stage === 2 ? 'site' : route.of, call.caller)
          .filter((thing) => stage === undefined || thing.stage === stage)
          .forEach((thing) => act(site, thing));
        return done('RecycleBin');
      },
    },
  },
  recycleList: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const value = recycleList(site, findList(site, route.list), call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
  recycleAttachment: {
    POST: {
      right: 'EditListItems',
      run: (handling) => recycledAttachment(handling),
    },
    DELETE: {
      right: 'EditListItems',
      run: (handling) => recycledAttachment(handling),
    },
  },
  moveCopy: { POST: { right: 'Open', run: moveOrCopy } },
};

function recycledAttachment({ site, call, route }: Handling<'recycleAttachment'>): Reply {
  const at = { list: findList(site, route.list), item: route.id, name: route.name };
  const value = recycleAttachment(site, at, call.caller.userId);
  return { kind: 'value', context: 'Edm.Guid', name: 'RecycleObject', value };
}
