import type { Caller } from '../call';
import type { Site } from '../site';
import { groupSettings } from './groups';
import { giveRole } from './limitedAccess';
import { groupNameTaken, permissionsInherited } from './securityRefusals';
import { roleIds } from './standardRoles';
import { ensureUser } from './writeGroup';

/**
 * Makes owners, visitors and members for the web addressed and gives them their roles on it.
 * Refuses a web that inherits its permissions, and names that are taken.
 */
export function makeAssociatedGroups(
  site: Site,
  caller: Pick<Caller, 'userId'>,
  asked: { readonly owners: readonly string[]; readonly seed: string },
): void {
  const { groups, scopes } = site.security;
  const { web } = site;
  const { collection } = web;
  const scope = scopes.own(web, {});
  if (scope === undefined) throw permissionsInherited();
  const seed = asked.seed.trim() || web.title;
  const owners = asked.owners.filter((login) => login !== '').map((one) => ensureUser(site, one));
  const make = (
    who: string,
    owner: number,
    changes: Partial<typeof groupSettings> | object,
  ): number => {
    const title = `${seed} ${who}`;
    if (groups.byTitle(collection, title) !== undefined) throw groupNameTaken();
    const properties = { ...groupSettings, OnlyAllowMembersViewMembership: false, ...changes };
    return groups.create({ collection, title, owner, properties }).id;
  };
  const ownerGroup = make('Owners', caller.userId, {});
  const owned = groups.byId(collection, ownerGroup);
  if (owned !== undefined) groups.change({ ...owned, owner: ownerGroup });
  const visitors = make('Visitors', ownerGroup, {});
  const members = make('Members', ownerGroup, { AllowMembersEditMembership: true });
  groups.associate(web.key, { owners: ownerGroup, members, visitors });
  owners.forEach((id) => groups.addMember(ownerGroup, id));
  giveRole(site, {}, { scope, principal: ownerGroup, role: roleIds.fullControl });
  giveRole(site, {}, { scope, principal: visitors, role: roleIds.read });
  giveRole(site, {}, { scope, principal: members, role: roleIds.edit });
  site.security.forget();
}
