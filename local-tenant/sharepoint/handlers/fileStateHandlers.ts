import * as states from '../files/checkOut';
import { fileEntity } from '../files/fileEntity';
import { fileVersionContent, fileVersionEntities, fileVersionEntity } from '../files/fileVersions';
import { copyFile, moveEntry, targetAt } from '../files/moveCopy';
import { findFile } from '../files/places';
import { checkNotTaken } from '../files/writeFile';
import * as uploads from '../files/uploads';
import { contentTypeOf } from '../attachments/contentType';
import type { Call } from '../call';
import { findList } from '../lists/findList';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import { demandPlacing } from '../security/demandPlacing';
import type { Site } from '../site';
import { changeVersions } from '../versions/changeVersions';
import { itemVersionEntities, itemVersionEntity } from '../versions/itemVersions';
import type { Handlers } from './handler';
import { entityReply, removed } from './replies';

const done = (name: string): Reply => ({ kind: 'value', context: 'Edm.Null', name, value: null });

const offsetReply = (name: string, value: number): Reply => ({
  kind: 'value',
  context: 'Edm.Int64',
  name,
  value: String(value),
});

interface Moving {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'moveFile' | 'copyFile'>;
}

function move({ site, call, route }: Moving, isCopy: boolean): Reply {
  const placed = findFile(site, route.file);
  const { userId } = call.caller;
  const target = targetAt(site, route.to);
  demandPlacing(call.caller, target.folder, target.name);
  const how = { userId, overwrite: route.overwrite, keepBoth: false, keepsPeople: !isCopy };
  if (isCopy) copyFile(site, placed, target, how);
  else {
    checkNotTaken(site, placed, userId);
    moveEntry(site, placed, target, how);
  }
  return done(isCopy ? 'CopyTo' : 'MoveTo');
}

/** The states of files: check-out, publishing, approval, uploads in pieces, moving, and versions. */
export const fileStateHandlers: Handlers = {
  checkOut: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        states.checkOut(site, findFile(site, route.file), call.caller.userId);
        return done('CheckOut');
      },
    },
  },
  undoCheckOut: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        if (placed.file.checkedOutBy !== call.caller.userId)
          site.security.demand(
            call.caller,
            site.web,
            { list: placed.library, item: placed.file.item },
            'CancelCheckout',
          );
        states.undoCheckOut(site, placed, call.caller.userId);
        return done('UndoCheckOut');
      },
    },
  },
  checkIn: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const { comment, type } = route;
        const placed = findFile(site, route.file);
        states.checkIn(site, placed, { comment, type, userId: call.caller.userId });
        return done('CheckIn');
      },
    },
  },
  publish: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        states.publish(site, findFile(site, route.file), route.comment, call.caller.userId);
        return done('Publish');
      },
    },
  },
  unpublish: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        states.unpublish(site, findFile(site, route.file), route.comment, call.caller.userId);
        return done('UnPublish');
      },
    },
  },
  approve: {
    POST: {
      right: 'ApproveItems',
      run: ({ site, route }) => {
        states.decide(site, findFile(site, route.file), route);
        return done(route.isApproved ? 'Approve' : 'Deny');
      },
    },
  },
  startUpload: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        const { userId } = call.caller;
        const next = uploads.startUpload(site, placed, route.upload, call.body, userId);
        return offsetReply('StartUpload', next);
      },
    },
  },
  continueUpload: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        const piece = { offset: route.offset, bytes: call.body };
        const next = uploads.continueUpload(site, placed, route.upload, piece);
        return offsetReply('ContinueUpload', next);
      },
    },
  },
  finishUpload: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const piece = { offset: route.offset, bytes: call.body };
        const { userId } = call.caller;
        const placed = findFile(site, route.file);
        const file = uploads.finishUpload(site, placed, route.upload, piece, userId);
        return entityReply(call, 'SP.ApiData.Files', fileEntity(site, file));
      },
    },
  },
  cancelUpload: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        uploads.cancelUpload(site, placed, route.upload, call.caller.userId);
        return done('CancelUpload');
      },
    },
  },
  moveFile: { POST: { right: 'EditListItems', run: (handling) => move(handling, false) } },
  copyFile: { POST: { right: 'ViewListItems', run: (handling) => move(handling, true) } },
  fileVersions: {
    GET: {
      right: 'ViewVersions',
      run: ({ site, call, route }) => {
        const all = fileVersionEntities(site, findFile(site, route.file), call.caller);
        return collectionOf('SP.ApiData.FileVersions', filterEntities(all, call.query));
      },
    },
  },
  fileVersion: {
    GET: {
      right: 'ViewVersions',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.FileVersions',
          fileVersionEntity(site, findFile(site, route.file), route.number, call.caller),
        ),
    },
    DELETE: {
      right: 'DeleteVersions',
      run: ({ site, call, route }) => {
        const { library, file } = findFile(site, route.file);
        const change = { act: 'delete', number: route.number } as const;
        changeVersions(site, library, file.item, change, call.caller.userId);
        return removed;
      },
    },
  },
  fileVersionContent: {
    GET: {
      right: 'ViewVersions',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        const { name } = placed.file;
        const content = fileVersionContent(site, placed, route.number, call.caller);
        return { kind: 'bytes', content, contentType: contentTypeOf(name), fileName: name };
      },
    },
  },
  changeFileVersions: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const placed = findFile(site, route.file);
        const { library, file } = placed;
        const thing = { list: library, item: file.item };
        if (route.act !== 'restore')
          site.security.demand(call.caller, site.web, thing, 'DeleteVersions');
        changeVersions(site, library, file.item, route, call.caller.userId);
        return done('Versions');
      },
    },
  },
  itemVersions: {
    GET: {
      right: 'ViewVersions',
      run: ({ site, call, route }) => {
        const all = itemVersionEntities(site, findList(site, route.list), route.id, call.caller);
        return collectionOf('SP.ApiData.ListItemVersions', filterEntities(all, call.query));
      },
    },
  },
  itemVersion: {
    GET: {
      right: 'ViewVersions',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.ListItemVersions',
          itemVersionEntity(site, findList(site, route.list), route.id, route.number, call.caller),
        ),
    },
    DELETE: {
      right: 'DeleteVersions',
      run: ({ site, call, route }) => {
        const change = { act: 'delete', number: route.number } as const;
        changeVersions(site, findList(site, route.list), route.id, change, call.caller.userId);
        return removed;
      },
    },
  },
  changeItemVersions: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        if (route.act !== 'restore')
          site.security.demand(call.caller, site.web, { list, item: route.id }, 'DeleteVersions');
        changeVersions(site, list, route.id, route, call.caller.userId);
        return done('Versions');
      },
    },
  },
};
