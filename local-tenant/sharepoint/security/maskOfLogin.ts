import type { Caller } from '../call';
import type { Site } from '../site';
import { fullMask, type Mask, noPermissions } from './basePermissions';
import type { Securable } from './securable';
import { userNotFound } from './securityRefusals';

/** What somebody may do to a thing; asking about others takes the right to enumerate permissions. */
export function maskOfLogin(site: Site, caller: Caller, thing: Securable, login: string): Mask {
  const { security, web } = site;
  const user = site.users.byLogin(login, web.collection);
  const userId = Number(user?.properties['Id']);
  if (userId === caller.userId) return security.maskOf(caller, web, thing);
  security.demand(caller, web, thing, 'EnumeratePermissions');
  if (user === undefined) throw userNotFound();
  const everywhere = user.properties['IsSiteAdmin'] === true ? fullMask : noPermissions;
  return security.maskOf({ userId, everywhere }, web, thing);
}
