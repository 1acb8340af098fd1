import { changeList, checkListVersion, deleteList } from '../lists/changeList';
import { createList } from '../lists/createList';
import { findList } from '../lists/findList';
import { listEntity } from '../lists/listEntity';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { hasPermission } from '../security/basePermissions';
import type { Handlers } from './handler';
import { bodyProperties, createdReply, entityReply, changed, removed } from './replies';

/** Lists: reading, making, changing and removing them. */
export const listHandlers: Handlers = {
  lists: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => {
        const all = site.catalog
          .all()
          .filter((list) =>
            hasPermission(site.security.maskOf(call.caller, site.web, { list }), 'Open'),
          )
          .map((list) => listEntity(site, list));
        return collectionOf('SP.ApiData.Lists', filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
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
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, 'SP.ApiData.Lists', listEntity(site, findList(site, route.list))),
    },
    MERGE: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        checkListVersion(list, call.header('if-match'));
        return changed(changeList(site, list, bodyProperties(call)));
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        checkListVersion(list, call.header('if-match'));
        deleteList(site, list);
        return removed;
      },
    },
  },
};
