import type { Caller } from '../call';
import { listEditLink } from '../lists/listEntity';
import { findList } from '../lists/findList';
import type { Entity } from '../odata/entity';
import type { Route } from '../odata/route';
import type { Site } from '../site';
import { halvesOf } from './basePermissions';
import { principalEntity } from './principals';
import type { Securable } from './securable';
import { securableOf } from './securable';
import type { Role } from './standardRoles';

/** What a person or group may do at a place. */
export interface RolesOfPrincipal {
  readonly principal: number;
  readonly roles: readonly Role[];
}

/** A role as an answer. */
export const roleEntity = (role: Role): Entity => ({
  type: 'SP.RoleDefinition',
  editLink: `Web/RoleDefinitions(${role.id})`,
  properties: {
    BasePermissions: halvesOf(role.mask),
    Description: role.description,
    Hidden: role.hidden,
    Id: role.id,
    Name: role.name,
    Order: role.order,
    RoleTypeKind: role.kind,
  },
});

/** Who has which roles at a thing, by its own scope or the one it inherits. */
export function assignmentsAt(site: Site, thing: Securable): readonly RolesOfPrincipal[] {
  const { scopes, roles } = site.security;
  const found = new Map<number, Role[]>();
  for (const { principal, role } of scopes.assignments(scopes.governing(site.web, thing))) {
    const known = roles.byId(site.web.collection, role);
    if (known === undefined) continue;
    found.set(principal, [...(found.get(principal) ?? []), known]);
  }
  return [...found].map(([principal, all]) => ({ principal, roles: all }));
}

const linkOf = (site: Site, on: Route): string => {
  const { list, item } = securableOf(site, on);
  if (list === undefined) return 'Web';
  const link = listEditLink('list' in on ? findList(site, on.list) : list);
  return item === undefined ? link : `${link}/Items(${item})`;
};

/** The roles of somebody at a place as an answer. */
export const assignmentEntity = (
  site: Site,
  caller: Caller,
  on: Route,
  { principal, roles }: RolesOfPrincipal,
): Entity => ({
  type: 'SP.RoleAssignment',
  editLink: `${linkOf(site, on)}/RoleAssignments/GetByPrincipalId(${principal})`,
  properties: { PrincipalId: principal },
  related: {
    Member: () => principalEntity(site, caller, principal) ?? null,
    RoleDefinitionBindings: () => roles.map(roleEntity),
  },
});
