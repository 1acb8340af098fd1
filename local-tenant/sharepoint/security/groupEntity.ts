import type { Caller } from '../call';
import { accessDenied } from '../refusals';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { hasPermission } from './basePermissions';
import type { Group } from './groups';

/** Whether somebody decides over a group: its owner, or whoever manages permissions on the site. */
export function mayManage(site: Site, caller: Caller, group: Group): boolean {
  const { security, web } = site;
  if (hasPermission(security.maskOf(caller, web, {}), 'ManagePermissions')) return true;
  return group.owner === caller.userId || security.groups.of(caller.userId).includes(group.owner);
}

const isMember = ({ security }: Site, caller: Caller, group: Group): boolean =>
  security.groups.of(caller.userId).includes(group.id);

/** Whether somebody may put people into a group and take them out. */
export const mayEditMembers = (site: Site, caller: Caller, group: Group): boolean =>
  mayManage(site, caller, group) ||
  (group.properties.AllowMembersEditMembership === true && isMember(site, caller, group));

/** Whether somebody may see who is in a group. */
export const mayViewMembers = (site: Site, caller: Caller, group: Group): boolean =>
  group.properties.OnlyAllowMembersViewMembership === false ||
  isMember(site, caller, group) ||
  mayManage(site, caller, group);

const ownerTitle = (site: Site, { collection, owner }: Group): string => {
  const group = site.security.groups.byId(collection, owner);
  return group?.title ?? String(site.users.byId(owner)?.properties['Title'] ?? '');
};

const ownerGroup = (
  site: Site,
  caller: Caller,
  { collection, owner }: Group,
): Entity | undefined => {
  const group = site.security.groups.byId(collection, owner);
  return group && groupEntity(site, caller, group);
};

/** A group of the site as an answer. */
export const groupEntity = (site: Site, caller: Caller, group: Group): Entity => ({
  type: 'SP.Group',
  editLink: `Web/SiteGroups/GetById(${group.id})`,
  properties: {
    Id: group.id,
    IsHiddenInUI: false,
    LoginName: group.title,
    Title: group.title,
    PrincipalType: 8,
    AllowMembersEditMembership: group.properties.AllowMembersEditMembership,
    AllowRequestToJoinLeave: group.properties.AllowRequestToJoinLeave,
    AutoAcceptRequestToJoinLeave: group.properties.AutoAcceptRequestToJoinLeave,
    Description: group.properties.Description === '' ? null : group.properties.Description,
    OnlyAllowMembersViewMembership: group.properties.OnlyAllowMembersViewMembership,
    OwnerTitle: ownerTitle(site, group),
    RequestToJoinLeaveEmailSetting: group.properties.RequestToJoinLeaveEmailSetting,
  },
  related: {
    Owner: () => site.users.byId(group.owner) ?? ownerGroup(site, caller, group) ?? null,
    Users: () => {
      if (!mayViewMembers(site, caller, group)) throw accessDenied();
      return site.security.groups.members(group.id).flatMap((id) => site.users.byId(id) ?? []);
    },
  },
  onRequest: {
    CanCurrentUserEditMembership: () => mayEditMembers(site, caller, group),
    CanCurrentUserManageGroup: () => mayManage(site, caller, group),
    CanCurrentUserViewMembership: () => mayViewMembers(site, caller, group),
  },
});
