import type { RoleAddress } from '../odata/route';
import { invalidQuery, unknownProperty, wrongPrimitive } from '../refusals';
import type { Site } from '../site';
import { fold } from '../storage/tables';
import { type Mask, maskFrom, noPermissions } from './basePermissions';
import { roleIsBuiltIn, roleNameTaken, roleNotFound } from './securityRefusals';
import { type Role, roleIds } from './standardRoles';

type Body = Readonly<Record<string, unknown>>;

const known = ['BasePermissions', 'Description', 'Name', 'Order', 'Hidden', 'Id', 'RoleTypeKind'];

const halfOf = (value: unknown): bigint => {
  const text = String(value ?? '0');
  if (!/^\d{1,10}$/.test(text)) throw invalidQuery('The base permissions are not valid.');
  return BigInt(text);
};

const maskIn = (body: Body, otherwise: Mask): Mask => {
  const given = body['BasePermissions'];
  if (given === undefined || given === null) return otherwise;
  if (typeof given !== 'object') throw wrongPrimitive('SP.BasePermissions');
  const { High, Low } = given as { readonly High?: unknown; readonly Low?: unknown };
  return maskFrom(halfOf(High), halfOf(Low));
};

const orderIn = (body: Body, otherwise: number): number => {
  const order = body['Order'] ?? otherwise;
  if (typeof order !== 'number' || !Number.isInteger(order)) throw wrongPrimitive('Edm.Int32');
  return order;
};

/** The role of the site collection that a request names. */
export function findRole(site: Site, address: RoleAddress): Role {
  const all = site.security.roles.all(site.web.collection);
  const found = all.find((role) => {
    if (address.by === 'id') return role.id === address.id;
    if (address.by === 'type') return role.kind === address.type;
    return fold(role.name) === fold(address.name);
  });
  if (found === undefined) throw roleNotFound();
  return found;
}

function written(site: Site, body: Body, before: Role): Role {
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.RoleDefinition');
  const name = String(body['Name'] ?? before.name).trim();
  if (name === '') throw invalidQuery('The permission level needs a name.');
  const all = site.security.roles.all(site.web.collection);
  if (all.some((role) => role.id !== before.id && fold(role.name) === fold(name))) {
    throw roleNameTaken();
  }
  return {
    ...before,
    name,
    description: String(body['Description'] ?? before.description),
    order: orderIn(body, before.order),
    mask: maskIn(body, before.mask),
  };
}

/** Adds a role of one's own to the site collection. */
export function addRole(site: Site, body: Body): Role {
  const { roles } = site.security;
  const { collection } = site.web;
  const highest = roles.all(collection).reduce((most, { id }) => Math.max(most, id), 0);
  const empty = { name: '', description: '', mask: noPermissions, order: 0, hidden: false };
  const role = written(site, body, { ...empty, id: highest + 1, kind: 0 });
  roles.put(collection, role);
  site.security.forget();
  return role;
}

/** Changes a role; full control and limited access stay what they are. */
export function changeRole(site: Site, role: Role, body: Body): void {
  if (role.id === roleIds.fullControl || role.id === roleIds.limitedAccess) throw roleIsBuiltIn();
  site.security.roles.put(site.web.collection, written(site, body, role));
  site.security.forget();
}

/** Removes a role and takes it from everybody who has it; refuses those that SharePoint brings. */
export function removeRole(site: Site, role: Role): void {
  if (role.kind !== 0) throw roleIsBuiltIn();
  site.security.roles.remove(site.web.collection, role.id);
  site.security.forget();
}
