import type { Call } from '../call';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import { groupEntity } from '../security/groupEntity';
import { giveRole, takeRole } from '../security/limitedAccess';
import { principalEntity } from '../security/principals';
import { assignmentEntity, assignmentsAt, roleEntity } from '../security/roleEntities';
import { securableOf } from '../security/securable';
import {
  assignmentNotFound,
  limitedAccessRefused,
  permissionsInherited,
} from '../security/securityRefusals';
import { roleIds } from '../security/standardRoles';
import { addRole, changeRole, findRole, removeRole } from '../security/writeRole';
import type { Site } from '../site';
import type { Handlers, Handling } from './handler';
import { bodyProperties, changed, createdReply, entityReply, removed } from './replies';

const roles = 'SP.ApiData.RoleDefinitions';
const assignments = 'SP.ApiData.RoleAssignments';

interface OnAssignment {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'addRoleAssignment' | 'removeRoleAssignment' | 'roleAssignment'>;
}

/** The scope of a thing whose own roles are changed, for a principal and a role that exist. */
function scopeToChange({ site, call, route }: OnAssignment, role?: number): number {
  const scope = site.security.scopes.own(site.web, securableOf(site, route));
  if (scope === undefined) throw permissionsInherited();
  if (principalEntity(site, call.caller, route.principal) === undefined) {
    throw assignmentNotFound(route.principal);
  }
  if (role !== undefined) findRole(site, { by: 'id', id: role });
  return scope;
}

function takeAll(handling: Handling<'roleAssignment'>): Reply {
  const { site, route } = handling;
  const scope = scopeToChange(handling);
  takeRole(site, securableOf(site, route), { scope, principal: route.principal });
  return removed;
}

const rolesOf = (
  site: Site,
  call: Call,
  { on, principal }: Handling<'assignmentRoles'>['route'],
) => {
  const found = assignmentsAt(site, securableOf(site, on)).find(
    (one) => one.principal === principal,
  );
  if (found === undefined) throw assignmentNotFound(principal);
  return filterEntities(
    found.roles.map((role) => roleEntity(role)),
    call.query,
  );
};

/** Roles of the site collection, and who has which of them where. */
export const roleHandlers: Handlers = {
  roleDefinitions: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => {
        const all = site.security.roles.all(site.web.collection).map(roleEntity);
        return collectionOf(roles, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'ManagePermissions',
      run: ({ site, call }) =>
        createdReply(site, roles, roleEntity(addRole(site, bodyProperties(call)))),
    },
  },
  roleDefinition: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, roles, roleEntity(findRole(site, route.role))),
    },
    MERGE: {
      right: 'ManagePermissions',
      run: ({ site, call, route }) => {
        changeRole(site, findRole(site, route.role), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManagePermissions',
      run: ({ site, route }) => {
        removeRole(site, findRole(site, route.role));
        return removed;
      },
    },
  },
  roleAssignments: {
    GET: {
      right: 'EnumeratePermissions',
      run: ({ site, call, route }) => {
        const all = assignmentsAt(site, securableOf(site, route)).map((one) =>
          assignmentEntity(site, call.caller, route.on, one),
        );
        return collectionOf(assignments, filterEntities(all, call.query));
      },
    },
  },
  roleAssignment: {
    GET: {
      right: 'EnumeratePermissions',
      run: ({ site, call, route }) => {
        const { on, principal } = route;
        const found = assignmentsAt(site, securableOf(site, on)).find(
          (one) => one.principal === principal,
        );
        if (found === undefined) throw assignmentNotFound(principal);
        return entityReply(call, assignments, assignmentEntity(site, call.caller, on, found));
      },
    },
    DELETE: { right: 'ManagePermissions', run: takeAll },
  },
  addRoleAssignment: {
    POST: {
      right: 'ManagePermissions',
      run: (handling) => {
        const { site, route } = handling;
        const { principal, role } = route;
        if (role === roleIds.limitedAccess) throw limitedAccessRefused();
        const scope = scopeToChange(handling, role);
        site.users.join(site.web.collection, principal);
        giveRole(site, securableOf(site, route), { scope, principal, role });
        return removed;
      },
    },
  },
  removeRoleAssignment: {
    POST: {
      right: 'ManagePermissions',
      run: (handling) => {
        const { site, route } = handling;
        const { principal, role } = route;
        const scope = scopeToChange(handling, role);
        takeRole(site, securableOf(site, route), { scope, principal, role });
        return removed;
      },
    },
  },
  assignmentMember: {
    GET: {
      right: 'EnumeratePermissions',
      run: ({ site, call, route }) => {
        const entity = principalEntity(site, call.caller, route.principal);
        if (entity === undefined) throw assignmentNotFound(route.principal);
        const isUser = entity.type === 'SP.User';
        return entityReply(call, isUser ? 'SP.ApiData.Users' : 'SP.ApiData.Groups', entity);
      },
    },
  },
  assignmentRoles: {
    GET: {
      right: 'EnumeratePermissions',
      run: ({ site, call, route }) => collectionOf(roles, rolesOf(site, call, route)),
    },
  },
  assignmentGroups: {
    GET: {
      right: 'EnumeratePermissions',
      run: ({ site, call, route }) => {
        const all = assignmentsAt(site, securableOf(site, route))
          .flatMap(
            ({ principal }) => site.security.groups.byId(site.web.collection, principal) ?? [],
          )
          .map((group) => groupEntity(site, call.caller, group));
        return collectionOf('SP.ApiData.Groups', filterEntities(all, call.query));
      },
    },
  },
};
