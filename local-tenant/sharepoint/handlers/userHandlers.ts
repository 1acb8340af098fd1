import type { Call } from '../call';
import { collectionOf, type Entity, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf, UserAddress } from '../odata/route';
import {
  accessDenied,
  invalidQuery,
  unknownProperty,
  userMissing,
  wrongPrimitive,
} from '../refusals';
import { mayViewMembers, groupEntity } from '../security/groupEntity';
import { findGroup, findUser, principalEntity } from '../security/principals';
import { removeUser } from '../security/removeUser';
import { addMember, ensureUser, removeMember } from '../security/writeGroup';
import type { Site } from '../site';
import type { Handlers, Handling } from './handler';
import { bodyProperties, changed, createdReply, entityReply, removed } from './replies';

const context = 'SP.ApiData.Users';

interface OnUser {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'siteUser' | 'removeUser'>;
}

const textIn = (call: Call, name: string): string => {
  const value = bodyProperties(call)[name];
  if (value === undefined) throw invalidQuery(`The parameter ${name} is missing.`);
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
};

function usersOf({ site, call, route }: Handling<'siteUsers'>): readonly Entity[] {
  const { collection } = site.web;
  if (route.within === undefined) return site.users.all(collection);
  const group = findGroup(site, route.within);
  if (!mayViewMembers(site, call.caller, group)) throw accessDenied();
  return site.security.groups
    .members(group.id)
    .flatMap((id) => principalEntity(site, call.caller, id) ?? []);
}

function added({ site, call, route }: Handling<'siteUsers'>): Reply {
  const login = textIn(call, 'LoginName');
  const id =
    route.within === undefined
      ? ensureUser(site, login)
      : addMember(site, call.caller, findGroup(site, route.within), login);
  const entity = site.users.byId(id, site.web.collection);
  if (entity === undefined) throw userMissing(login);
  return createdReply(site, context, entity);
}

function changeUser(site: Site, call: Call, address: UserAddress): Reply {
  const { id, entity } = findUser(site, call.caller, address);
  const body = bodyProperties(call);
  const { collection } = site.web;
  const text = (name: string): string => String(body[name] ?? entity.properties[name] ?? '');
  for (const name of Object.keys(body)) {
    if (!Object.hasOwn(entity.properties, name)) throw unknownProperty(name, 'SP.User');
  }
  if (typeof body['IsSiteAdmin'] === 'boolean') {
    site.users.makeAdmin(collection, id, body['IsSiteAdmin']);
  }
  site.users.rename(id, text('Title'), text('Email'));
  site.security.forget();
  return changed();
}

function removeOne({ site, call, route }: OnUser): Reply {
  const { caller } = call;
  if (route.within === undefined) {
    const { security, web } = site;
    security.demand(caller, web, {}, 'ManagePermissions');
    removeUser(site, findUser(site, caller, route.user).id);
  } else removeMember(site, caller, findGroup(site, route.within), route.user);
  return removed;
}

/** The users of the site, and the members of its groups. */
export const userHandlers: Handlers = {
  ensureUser: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const login = route.login ?? textIn(call, 'logonName');
        const entity = site.users.byId(ensureUser(site, login), site.web.collection);
        if (entity === undefined) throw userMissing(login);
        return entityReply(call, context, entity);
      },
    },
  },
  siteUsers: {
    GET: {
      right: 'BrowseUserInfo',
      run: (handling) =>
        collectionOf(context, filterEntities(usersOf(handling), handling.call.query)),
    },
    POST: {
      right: 'Open',
      run: (handling) => {
        const { site, call, route } = handling;
        if (route.within === undefined) {
          site.security.demand(call.caller, site.web, {}, 'ManagePermissions');
        }
        return added(handling);
      },
    },
  },
  siteUser: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, context, findUser(site, call.caller, route.user, route.within).entity),
    },
    MERGE: {
      right: 'ManagePermissions',
      run: ({ site, call, route }) => changeUser(site, call, route.user),
    },
    DELETE: { right: 'Open', run: removeOne },
  },
  removeUser: { POST: { right: 'Open', run: removeOne } },
  userGroups: {
    GET: {
      right: 'BrowseUserInfo',
      run: ({ site, call, route }) => {
        const { id } = findUser(site, call.caller, route.user);
        const { groups } = site.security;
        const all = groups
          .of(id)
          .flatMap((group) => groups.byId(site.web.collection, group) ?? [])
          .map((group) => groupEntity(site, call.caller, group));
        return collectionOf('SP.ApiData.Groups', filterEntities(all, call.query));
      },
    },
  },
};
