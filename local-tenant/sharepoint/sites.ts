import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Directory } from '../directory';
import { sharePointDate } from './fields/sharePointDate';
import { createRequestFigures } from './http/requestFigures';
import { groupSettings } from './security/groups';
import { openSecurity, type Security } from './security/security';
import { roleIds, standardRoles } from './security/standardRoles';
import type { Site } from './site';
import { openCatalog } from './storage/catalog';
import { prepareTables } from './storage/tables';
import { type NewWeb, openWebs, type WebRecord, type Webs } from './storage/webs';
import { openFormDigests } from './web/formDigest';
import { openSiteUsers, type SiteUsers } from './web/siteUsers';

interface SitesParts {
  readonly database: Database;
  readonly origin: string;
  readonly directory: Directory;
  readonly now: () => Date;
}

/** The site collections of the tenant and their webs. */
export interface Sites {
  /** The site whose web a path is or lies below. */
  at(pathname: string): Site | undefined;
  /** The site that the directory names. */
  readonly home: Site;
  /** Makes a site collection, owned by a person or app; refuses an address that is taken. */
  createCollection(asked: { readonly path: string; readonly title: string }, owner: number): Site;
}

/** Gives a new site collection its roles and its three groups, and the groups their rights on it. */
function furnish(security: Security, web: WebRecord, owner: number): void {
  const { collection } = web;
  standardRoles.forEach((role) => security.roles.put(collection, role));
  const group = (who: string): number =>
    security.groups.create({
      collection,
      title: `${web.title} ${who}`,
      owner,
      properties: groupSettings,
    }).id;
  const [owners, visitors, members] = [group('Owners'), group('Visitors'), group('Members')];
  security.groups.associate(web.key, { owners, members, visitors });
  const scope = security.scopes.create(web, {});
  security.scopes.assign(scope, owners, roleIds.fullControl);
  security.scopes.assign(scope, visitors, roleIds.read);
  security.scopes.assign(scope, members, roleIds.edit);
}

/** Lets the people of the directory into the site that it names, each by their role there. */
function letPeopleIn(
  directory: Directory,
  security: Security,
  web: WebRecord,
  users: SiteUsers,
): void {
  const groups = security.groups.associated(web.key);
  if (groups === undefined) return;
  const groupOf = {
    owner: groups.owners,
    member: groups.members,
    visitor: groups.visitors,
  } as const;
  for (const person of directory.people) {
    security.groups.addMember(groupOf[person.siteRole], users.idOf({ kind: 'person', person }));
  }
}

/** Opens the sites in a database; the site of the directory is made when it is not there yet. */
export function openSites({ database, origin, directory, now }: SitesParts): Sites {
  prepareTables(database);
  const webs: Webs = openWebs(database);
  const security = openSecurity(database, webs);
  const users = openSiteUsers(database, directory);
  const shared = {
    ...{ database, origin, directory, now, webs, security, users },
    digests: openFormDigests(database),
    figures: createRequestFigures(),
  };
  const opened = new Map<number, Site>();
  const at = (web: WebRecord): Site => {
    const known = opened.get(web.key);
    if (known !== undefined) return known;
    const site: Site = {
      ...shared,
      get web() {
        return webs.byKey(web.key) ?? web;
      },
      catalog: openCatalog(database, web.key),
      path: web.path,
      webUrl: `${origin}${web.path}`,
      at,
    };
    opened.set(web.key, site);
    return site;
  };

  const addCollection = (id: string, web: NewWeb, owner: number): WebRecord => {
    const added = webs.add({ ...web, collectionId: id });
    furnish(security, added, owner);
    return added;
  };
  const newWeb = (title: string, path: string): NewWeb => {
    const time = sharePointDate(now());
    const made = { id: randomUUID(), collectionId: '', parent: null, description: '' };
    return { ...made, title, path, template: 'STS', language: 1033, created: time, modified: time };
  };

  const { site: named } = directory;
  const makeHome = database.transaction(() => {
    const owner = directory.people.find(({ siteRole }) => siteRole === 'owner');
    const ownerId = owner === undefined ? 0 : users.idOf({ kind: 'person', person: owner });
    const web = { ...newWeb(named.title, named.path), id: named.webId };
    const home = addCollection(named.id, web, ownerId);
    letPeopleIn(directory, security, home, users);
    return home;
  });
  const home = webs.byPath(named.path) ?? makeHome();

  return {
    home: at(home),
    at(pathname) {
      const web = webs.at(pathname);
      return web && at(web);
    },
    createCollection({ path, title }, owner) {
      const web = database.transaction(() => {
        const added = addCollection(randomUUID(), newWeb(title, path), owner);
        const groups = security.groups.associated(added.key);
        if (groups !== undefined) security.groups.addMember(groups.owners, owner);
        return added;
      })();
      return at(web);
    },
  };
}
