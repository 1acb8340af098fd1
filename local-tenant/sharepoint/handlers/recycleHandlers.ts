import { recycleAttachment } from '../attachments/attachmentFiles';
import type { Call } from '../call';
import { findList } from '../lists/findList';
import { recycleList } from '../lists/recycleList';
import { bareGuid } from '../odata/arguments';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import { invalidQuery } from '../refusals';
import { recycledEntity, type Recycled } from '../recycling/recycled';
import * as bin from '../recycling/recycleBin';
import type { Site } from '../site';
import type { Handlers, Handling } from './handler';
import { bodyProperties, entityReply } from './replies';

const context = 'SP.ApiData.RecycleBinItems';

const done = (name: string): Reply => ({ kind: 'value', context: 'Edm.Null', name, value: null });

const place = (of: 'web' | 'site'): 'Web' | 'Site' => (of === 'web' ? 'Web' : 'Site');

type Act = (site: Site, thing: Recycled) => void;

type SomeRoute = RouteOf<'restoreSome' | 'deleteSome' | 'passOnSome'>;

interface OnBin<R> {
  readonly site: Site;
  readonly call: Call;
  readonly route: R;
}

type OneRoute = RouteOf<'restoreRecycled' | 'deleteRecycled' | 'passOnRecycled'>;
type AllRoute = RouteOf<
  'restoreAllRecycled' | 'deleteAllRecycled' | 'passOnAllRecycled' | 'deleteSecondStage'
>;

const posted = <R>(run: (handling: OnBin<R>) => Reply) =>
  ({ POST: { right: 'Open', run } }) as const;

const one = (act: Act) =>
  posted<OneRoute>(({ site, call, route }) => {
    act(site, bin.findRecycled(site, route.of, call.caller, route.recycled));
    return done('RecycleBinItem');
  });

// What was thrown away last comes first, so that a folder is back before what was taken out of it earlier.
const all = (act: Act, stage?: 1 | 2) =>
  posted<AllRoute>(({ site, call, route }) => {
    bin
      .recycledIn(site, stage === 2 ? 'site' : route.of, call.caller)
      .filter((thing) => stage === undefined || thing.stage === stage)
      .forEach((thing) => act(site, thing));
    return done('RecycleBin');
  });

const some = (act: Act) =>
  posted<SomeRoute>(({ site, call, route }) => {
    const { ids } = bodyProperties(call);
    if (!Array.isArray(ids)) throw invalidQuery('The parameter ids is missing.');
    const things = ids.map((id) =>
      bin.findRecycled(site, route.of, call.caller, bareGuid(String(id)) ?? ''),
    );
    things.forEach((thing) => act(site, thing));
    return done('RecycleBin');
  });

/** The recycle bins, and what is put into them besides items and files. */
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
  restoreRecycled: one(bin.restore),
  deleteRecycled: one(bin.purge),
  passOnRecycled: one(bin.moveToSecondStage),
  restoreAllRecycled: all(bin.restore),
  deleteAllRecycled: all(bin.purge),
  passOnAllRecycled: all(bin.moveToSecondStage, 1),
  deleteSecondStage: all(bin.purge, 2),
  restoreSome: some(bin.restore),
  deleteSome: some(bin.purge),
  passOnSome: some(bin.moveToSecondStage),
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
};

function recycledAttachment({ site, call, route }: Handling<'recycleAttachment'>): Reply {
  const at = { list: findList(site, route.list), item: route.id, name: route.name };
  const value = recycleAttachment(site, at, call.caller.userId);
  return { kind: 'value', context: 'Edm.Guid', name: 'RecycleObject', value };
}
