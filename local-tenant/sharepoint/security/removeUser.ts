import type { Site } from '../site';

/** Removes a user from a site collection: from its groups, and every role they have in it. */
export function removeUser(site: Site, id: number): void {
  const { collection } = site.web;
  const { groups } = site.security;
  groups.all(collection).forEach((group) => groups.removeMember(group.id, id));
  site.database
    .prepare(
      `DELETE FROM sp_assignments WHERE principal = ? AND scope IN
       (SELECT s.key FROM sp_scopes s JOIN sp_webs w ON w.key = s.web WHERE w.collection = ?)`,
    )
    .run(id, collection);
  site.users.leave(collection, id);
  site.security.forget();
}
