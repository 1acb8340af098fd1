import type { Principal } from '../../directory';
import { fullMask, type Mask, maskFrom, noPermissions } from './basePermissions';

/** What somebody may do who reads and no more. */
export const readMask = maskFrom(176n, 138_612_833n);
const editMask = maskFrom(432n, 1_011_030_767n);

/**
 * What somebody may do on every site. An app has what its permissions say (`Sites.Selected` is granted on each site here,
 * with full control); an owner administers the site collection.
 */
export function everywhereOf(principal: Principal): Mask {
  if (principal.kind === 'person')
    return principal.person.siteRole === 'owner' ? fullMask : noPermissions;
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => principal.permissions.includes(name));
  if (has('Sites.Selected', 'Sites.FullControl.All')) return fullMask;
  if (has('Sites.ReadWrite.All', 'Sites.Manage.All')) return editMask;
  return has('Sites.Read.All') ? readMask : noPermissions;
}
