import type { Principal } from '../../directory';
import type { Caller } from '../call';
import { accessDenied } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';

/** What a caller may do on the site, from least to most. */
export type Right = 'view' | 'editItems' | 'manageLists';
export type Rights = ReadonlySet<Right>;

const visitor: Rights = new Set<Right>(['view']);
const member: Rights = new Set<Right>(['view', 'editItems']);
const fullControl: Rights = new Set<Right>(['view', 'editItems', 'manageLists']);
const none: Rights = new Set<Right>();

/** An app needs `Sites.Selected` and then has full control; a person has what the role on the site gives. */
export function rightsOf(principal: Principal): Rights {
  if (principal.kind === 'app') {
    return principal.permissions.includes('Sites.Selected') ? fullControl : none;
  }
  const rights = { owner: fullControl, member, visitor };
  return rights[principal.person.siteRole];
}

/** Refuses a caller who may neither edit on the site nor has been let in to this library by its owner. */
export function demandEditing(site: Site, caller: Caller, library: List): void {
  if (caller.rights.has('editItems')) return;
  const known = site.directory.libraries?.find(({ name }) => fold(name) === fold(library.urlName));
  const isLetIn = caller.persona !== undefined && known?.contributors.includes(caller.persona);
  if (!isLetIn) throw accessDenied();
}

/** Refuses a caller without the right. */
export function demand(rights: Rights, right: Right): void {
  if (!rights.has(right)) throw accessDenied();
}
