import { changeList, deleteList } from '../lists/changeList';
import { createList } from '../lists/createList';
import { findList } from '../lists/findList';
import { listEntity } from '../lists/listEntity';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { Handlers } from './handler';
import { bodyProperties, createdReply, entityReply, changed, removed } from './replies';

/** Lists: reading, making, changing and removing them. */
export const listHandlers: Handlers = {
  lists: {
    GET: {
      right: 'view',
      run: ({ site, call }) => {
        const all = site.catalog.all().map((list) => listEntity(site, list, call.query.expand));
        return collectionOf('SP.ApiData.Lists', filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'manageLists',
      run: ({ site, call }) =>
        createdReply(
          site,
          'SP.ApiData.Lists',
          listEntity(site, createList(site, bodyProperties(call))),
        ),
    },
  },
  list: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.Lists',
          listEntity(site, findList(site, route.list), call.query.expand),
        ),
    },
    MERGE: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        changeList(site, findList(site, route.list), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'manageLists',
      run: ({ site, route }) => {
        deleteList(site, findList(site, route.list));
        return removed;
      },
    },
  },
};
