import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { makeAssociatedGroups } from '../security/associatedGroups';
import { groupEntity } from '../security/groupEntity';
import { findGroup, principalEntity } from '../security/principals';
import { groupNotFound } from '../security/securityRefusals';
import { addGroup, changeGroup, removeGroup, setOwner } from '../security/writeGroup';
import type { Handlers } from './handler';
import { bodyProperties, changed, createdReply, entityReply, removed } from './replies';

const context = 'SP.ApiData.Groups';

/** The groups of the site collection. */
export const groupHandlers: Handlers = {
  siteGroups: {
    GET: {
      right: 'BrowseUserInfo',
      run: ({ site, call }) => {
        const all = site.security.groups
          .all(site.web.collection)
          .map((group) => groupEntity(site, call.caller, group));
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'CreateGroups',
      run: ({ site, call }) => {
        const group = addGroup(site, call.caller, bodyProperties(call));
        return createdReply(site, context, groupEntity(site, call.caller, group));
      },
    },
  },
  siteGroup: {
    GET: {
      right: 'BrowseUserInfo',
      run: ({ site, call, route }) =>
        entityReply(call, context, groupEntity(site, call.caller, findGroup(site, route.group))),
    },
    MERGE: {
      right: 'Open',
      run: ({ site, call, route }) => {
        changeGroup(site, call.caller, findGroup(site, route.group), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'Open',
      run: ({ site, call, route }) => {
        removeGroup(site, call.caller, findGroup(site, route.group));
        return removed;
      },
    },
  },
  removeGroup: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        removeGroup(site, call.caller, findGroup(site, route.group));
        return removed;
      },
    },
  },
  groupOwner: {
    GET: {
      right: 'BrowseUserInfo',
      run: ({ site, call, route }) => {
        const { owner } = findGroup(site, route.group);
        const entity = principalEntity(site, call.caller, owner);
        if (entity === undefined) throw groupNotFound();
        return entityReply(call, entity.type === 'SP.User' ? 'SP.ApiData.Users' : context, entity);
      },
    },
  },
  setGroupOwner: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        setOwner(site, call.caller, findGroup(site, route.group), route.owner);
        return removed;
      },
    },
  },
  createAssociatedGroups: {
    POST: {
      right: 'ManagePermissions',
      run: ({ site, call, route }) => {
        makeAssociatedGroups(site, call.caller, route);
        return removed;
      },
    },
  },
};
