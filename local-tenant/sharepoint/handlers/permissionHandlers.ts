import { listEntity } from '../lists/listEntity';
import type { Reply } from '../odata/entity';
import { readItem } from '../items/readItems';
import { itemContext } from '../lists/listEntity';
import { halvesOf, type Mask, maskFrom } from '../security/basePermissions';
import { breakInheritance, resetInheritance } from '../security/inheritance';
import { maskOfLogin } from '../security/maskOfLogin';
import { securableOf } from '../security/securable';
import { webEntity } from '../web/webEntity';
import type { Handlers, Handling } from './handler';
import { entityReply, removed } from './replies';

const maskReply = (name: string, mask: Mask): Reply => ({
  kind: 'bare',
  context: 'SP.BasePermissions',
  name,
  properties: halvesOf(mask),
});

/** The thing whose permissions decide about another: itself, its list, its web or a web above. */
function decidingThing({ site, call, route }: Handling<'firstUniqueAncestor'>): Reply {
  const { scopes } = site.security;
  const { list, item } = securableOf(site, route);
  if (list !== undefined && item !== undefined && scopes.own(site.web, { list, item })) {
    const entity = readItem(site, list, item, call.query);
    return { kind: 'entity', context: `${itemContext(list)}/@Element`, entity };
  }
  if (list !== undefined && scopes.own(site.web, { list }) !== undefined) {
    return entityReply(call, 'SP.ApiData.Lists', listEntity(site, list));
  }
  let web = site.web;
  while (web.parent !== null && scopes.own(web, {}) === undefined) {
    web = site.webs.byKey(web.parent) ?? web;
  }
  return entityReply(call, 'SP.ApiData.Webs', webEntity(site.at(web)));
}

/** A method that only reads, and is called by GET and POST alike. */
const readOrPosted = <T>(handler: T): { readonly GET: T; readonly POST: T } => ({
  GET: handler,
  POST: handler,
});

/** Permissions of one's own or inherited, and what they come to. */
export const permissionHandlers: Handlers = {
  breakInheritance: {
    POST: {
      right: 'ManagePermissions',
      run: ({ site, call, route }) => {
        const { copy, clear } = route;
        breakInheritance(site, securableOf(site, route), {
          copy,
          clear,
          userId: call.caller.userId,
        });
        return removed;
      },
    },
  },
  resetInheritance: {
    POST: {
      right: 'ManagePermissions',
      run: ({ site, route }) => {
        resetInheritance(site, securableOf(site, route));
        return removed;
      },
    },
  },
  hasUniquePermissions: {
    GET: {
      right: 'Open',
      run: ({ site, route }) => ({
        kind: 'value',
        context: 'Edm.Boolean',
        name: 'HasUniqueRoleAssignments',
        value: site.security.scopes.own(site.web, securableOf(site, route)) !== undefined,
      }),
    },
  },
  firstUniqueAncestor: { GET: { right: 'Open', run: decidingThing } },
  effectivePermissions: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const mask = site.security.maskOf(call.caller, site.web, securableOf(site, route));
        return maskReply(route.as, mask);
      },
    },
  },
  userPermissions: readOrPosted({
    right: 'Open',
    run: ({ site, call, route }) => {
      const thing = securableOf(site, route);
      return maskReply(
        'GetUserEffectivePermissions',
        maskOfLogin(site, call.caller, thing, route.login),
      );
    },
  }),
  doesUserHave: readOrPosted({
    right: 'Open',
    run: ({ site, call, route }) => {
      const asked = maskFrom(BigInt(route.high), BigInt(route.low));
      const mask = site.security.maskOf(call.caller, site.web, securableOf(site, route));
      const value = (mask & asked) === asked;
      return { kind: 'value', context: 'Edm.Boolean', name: 'DoesUserHavePermissions', value };
    },
  }),
};
