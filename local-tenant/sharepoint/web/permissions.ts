import type { Principal } from '../../directory';
import { accessDenied } from '../refusals';

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

/** Refuses a caller without the right. */
export function demand(rights: Rights, right: Right): void {
  if (!rights.has(right)) throw accessDenied();
}
