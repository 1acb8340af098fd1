import type { Caller } from '../call';
import { accessDenied, unknownProperty, userMissing, wrongPrimitive } from '../refusals';
import type { Site } from '../site';
import { mayEditMembers, mayManage } from './groupEntity';
import { type Group, type GroupProperties, groupSettings } from './groups';
import { findUser } from './principals';
import {
  groupDescriptionRefused,
  groupNameRefused,
  groupNameTaken,
  userNotFound,
} from './securityRefusals';

type Body = Readonly<Record<string, unknown>>;

const longestName = 255;
const longestDescription = 512;

const titleIn = (body: Body, otherwise: string): string => {
  const title = body['Title'] ?? otherwise;
  if (typeof title !== 'string' || title.trim() === '' || title.length > longestName) {
    throw groupNameRefused();
  }
  return title.trim();
};

const settingsIn = (body: Body): Partial<GroupProperties> => {
  const found: { [name: string]: string | boolean } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') continue;
    if (!Object.hasOwn(groupSettings, name)) throw unknownProperty(name, 'SP.Group');
    if (value === null) continue;
    const usual = groupSettings[name as keyof typeof groupSettings];
    if (typeof value !== typeof usual) {
      throw wrongPrimitive(typeof usual === 'boolean' ? 'Edm.Boolean' : 'Edm.String');
    }
    found[name] = value as string | boolean;
  }
  if (String(found['Description'] ?? '').length > longestDescription) {
    throw groupDescriptionRefused();
  }
  return found as Partial<GroupProperties>;
};

/** Adds a group, owned by whoever adds it and without members; refuses a name that is taken. */
export function addGroup(site: Site, caller: Caller, body: Body): Group {
  const { groups } = site.security;
  const { collection } = site.web;
  const title = titleIn(body, '');
  if (groups.byTitle(collection, title) !== undefined) throw groupNameTaken();
  const properties = { ...groupSettings, ...settingsIn(body) };
  const group = groups.create({ collection, title, owner: caller.userId, properties });
  site.security.forget();
  return group;
}

/** Changes the name or settings of a group; only its owner may, or whoever manages permissions. */
export function changeGroup(site: Site, caller: Caller, group: Group, body: Body): void {
  if (!mayManage(site, caller, group)) throw accessDenied();
  const title = titleIn(body, group.title);
  const other = site.security.groups.byTitle(site.web.collection, title);
  if (other !== undefined && other.id !== group.id) throw groupNameTaken();
  const properties = { ...group.properties, ...settingsIn(body) };
  site.security.groups.change({ ...group, title, properties });
  site.security.forget();
}

/** Gives a group another owner: a user of the site, or a group. */
export function setOwner(site: Site, caller: Caller, group: Group, owner: number): void {
  if (!mayManage(site, caller, group)) throw accessDenied();
  const { collection } = site.web;
  const isGroup = site.security.groups.byId(collection, owner) !== undefined;
  if (!isGroup && !site.users.isOn(collection, owner)) throw userNotFound();
  site.security.groups.change({ ...group, owner });
  site.security.forget();
}

/** Removes a group and every role it has. */
export function removeGroup(site: Site, caller: Caller, group: Group): void {
  if (!mayManage(site, caller, group)) throw accessDenied();
  site.security.groups.remove(group);
  site.security.forget();
}

/** Puts a person of the directory, or a user of the site, into a group; gives their number. */
export function addMember(site: Site, caller: Caller, group: Group, login: string): number {
  if (!mayEditMembers(site, caller, group)) throw accessDenied();
  const id = ensureUser(site, login);
  site.security.groups.addMember(group.id, id);
  site.security.forget();
  return id;
}

/** Takes a member out of a group. */
export function removeMember(
  site: Site,
  caller: Caller,
  group: Group,
  address: Parameters<typeof findUser>[2],
): void {
  if (!mayEditMembers(site, caller, group)) throw accessDenied();
  const { id } = findUser(site, caller, address, { by: 'id', id: group.id });
  site.security.groups.removeMember(group.id, id);
  site.security.forget();
}

/** The number of somebody by login name or mail address, who is on the site from then on; refuses who is not in the directory. */
export function ensureUser(site: Site, login: string): number {
  const user = site.users.byLogin(login.trim());
  if (user === undefined) throw userMissing(login);
  const id = Number(user.properties['Id']);
  site.users.join(site.web.collection, id);
  return id;
}
