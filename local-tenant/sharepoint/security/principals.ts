import type { Caller } from '../call';
import type { Entity } from '../odata/entity';
import type { GroupAddress, UserAddress } from '../odata/route';
import type { Site } from '../site';
import { groupEntity } from './groupEntity';
import type { Group } from './groups';
import { groupNotFound, userNotFound } from './securityRefusals';

/** The group of the site collection that a request names. */
export function findGroup(site: Site, address: GroupAddress): Group {
  const { groups } = site.security;
  const { collection } = site.web;
  const found = ((): Group | undefined => {
    if (address.by === 'id') return groups.byId(collection, address.id);
    if (address.by === 'name') return groups.byTitle(collection, address.name);
    const root = groups.associated(site.web.key) ?? groups.associated(collection);
    return root && groups.byId(collection, root[address.as]);
  })();
  if (found === undefined) throw groupNotFound();
  return found;
}

const userWith = (
  { users }: Site,
  collection: number,
  caller: Caller,
  address: UserAddress,
): Entity | undefined => {
  if (address.by === 'current') return users.byId(caller.userId, collection);
  if (address.by === 'id') return users.byId(address.id, collection);
  return users.byLogin(address.by === 'login' ? address.login : address.mail, collection);
};

/** The user of the site that a request names, or the member of a group. */
export function findUser(
  site: Site,
  caller: Caller,
  address: UserAddress,
  within?: GroupAddress,
): { readonly id: number; readonly entity: Entity } {
  const { collection } = site.web;
  const entity = userWith(site, collection, caller, address);
  const id = Number(entity?.properties['Id']);
  if (entity === undefined) throw userNotFound();
  if (address.by !== 'current' && !site.users.isOn(collection, id)) throw userNotFound();
  if (within !== undefined) {
    const group = findGroup(site, within);
    if (!site.security.groups.members(group.id).includes(id)) throw userNotFound();
  }
  return { id, entity };
}

/** A user or group by number as an answer; nothing when the site has neither. */
export function principalEntity(site: Site, caller: Caller, id: number): Entity | undefined {
  const { collection } = site.web;
  const group = site.security.groups.byId(collection, id);
  return group === undefined ? site.users.byId(id, collection) : groupEntity(site, caller, group);
}
