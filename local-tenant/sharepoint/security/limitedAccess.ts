import type { Site } from '../site';
import { itemTable } from '../storage/tables';
import type { WebRecord } from '../storage/webs';
import { foldersAbove, liesBelow } from './foldersAbove';
import type { Securable } from './securable';
import { roleIds } from './standardRoles';

/** A scope above a thing, and a condition for the scopes below it. */
interface Above {
  readonly scope: number;
  readonly below: string;
}

const websBelow = (site: Site, web: WebRecord): readonly number[] => [
  web.key,
  ...site.webs.below(web).flatMap((child) => websBelow(site, child)),
];

/** The scopes above the one of a thing, the nearest first. */
function scopesAbove(site: Site, thing: Securable): readonly Above[] {
  const { scopes } = site.security;
  const found: Above[] = [];
  const { list, item } = thing;
  if (list !== undefined && item !== undefined) {
    for (const folder of foldersAbove(site.database, list, item)) {
      const scope = scopes.own(site.web, { list, item: folder.item });
      const inside = `SELECT id FROM ${itemTable(list.key)} WHERE ${liesBelow(folder.path)}`;
      if (scope !== undefined) {
        found.push({ scope, below: `s.list = ${list.key} AND s.item IN (${inside})` });
      }
    }
    const scope = scopes.own(site.web, { list });
    if (scope !== undefined) found.push({ scope, below: `s.list = ${list.key} AND s.item > 0` });
  }
  let web: WebRecord | undefined = site.web;
  let isAbove = list !== undefined;
  while (web !== undefined) {
    const scope = isAbove ? scopes.own(web, {}) : undefined;
    if (scope !== undefined) {
      const keys = websBelow(site, web).join(',');
      found.push({ scope, below: `s.web IN (${keys}) AND s.key <> ${scope}` });
    }
    isAbove = true;
    web = web.parent === null ? undefined : site.webs.byKey(web.parent);
  }
  return found;
}

const hasRole = (site: Site, scope: number, principal: number): boolean =>
  site.security.scopes.assignments(scope).some((one) => one.principal === principal);

/** Takes `Limited Access` from somebody above a thing, wherever they have nothing left below. */
export function tidyAbove(site: Site, thing: Securable, principal: number): void {
  const { scopes } = site.security;
  for (const { scope, below } of scopesAbove(site, thing)) {
    const left = site.database
      .prepare(
        `SELECT 1 FROM sp_assignments a JOIN sp_scopes s ON s.key = a.scope
         WHERE a.principal = ? AND ${below} LIMIT 1`,
      )
      .get(principal);
    if (left !== undefined) continue;
    scopes.unassign(scope, principal, roleIds.limitedAccess);
  }
  site.security.forget();
}

/** Gives a role at the scope of a thing, and `Limited Access` above it to somebody who has nothing there. */
export function giveRole(
  site: Site,
  thing: Securable,
  given: { readonly scope: number; readonly principal: number; readonly role: number },
): void {
  const { scopes } = site.security;
  const { scope, principal, role } = given;
  scopes.assign(scope, principal, role);
  for (const above of scopesAbove(site, thing)) {
    if (!hasRole(site, above.scope, principal)) {
      scopes.assign(above.scope, principal, roleIds.limitedAccess);
    }
  }
  site.security.forget();
}

/** Takes a role, or all roles, from somebody at the scope of a thing. */
export function takeRole(
  site: Site,
  thing: Securable,
  taken: { readonly scope: number; readonly principal: number; readonly role?: number },
): void {
  const { scope, principal, role } = taken;
  site.security.scopes.unassign(scope, principal, role);
  if (!hasRole(site, scope, principal)) tidyAbove(site, thing, principal);
  site.security.forget();
}
