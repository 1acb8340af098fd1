import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Directory } from '../directory';
import { prepareChangeLog } from './changes/changeLog';
import { furnishNavigation } from './customizing/furnishNavigation';
import { sharePointDate } from './fields/sharePointDate';
import { alignFirstFields } from './lists/firstFields';
import { createRequestFigures } from './http/requestFigures';
import { makeAssociatedGroups } from './security/associatedGroups';
import { openSecurity } from './security/security';
import { standardRoles } from './security/standardRoles';
import type { NewCollection, Site } from './site';
import { openCatalog } from './storage/catalog';
import { prepareFileTables } from './storage/fileTables';
import { prepareTables } from './storage/tables';
import { type NewWeb, openWebs, type WebRecord, type Webs } from './storage/webs';
import { openFormDigests } from './web/formDigest';
import { openSiteUsers } from './web/siteUsers';
import { furnishLibraries } from './web/webLibraries';
import { templateNamed } from './web/webTemplates';

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
  /** Every site collection, by its root web. */
  all(): readonly Site[];
  /** Makes a site collection, owned by a person or app; the address must be free. */
  createCollection(asked: NewCollection, owner: number): Site;
}

/** Gives a new site collection its roles, its three groups with their rights on it, and its libraries. */
function furnish(site: Site, owner: number): void {
  const { security, web } = site;
  standardRoles.forEach((role) => security.roles.put(web.collection, role));
  security.scopes.create(web, {});
  makeAssociatedGroups(site, { userId: owner }, { owners: [], seed: web.title });
  furnishLibraries(site);
  furnishNavigation(site);
}

/** Lets the people of the directory into the site that it names, each by their role there. */
function letPeopleIn({ directory, security, users, web }: Site): void {
  const groups = security.groups.associated(web.key);
  if (groups === undefined) return;
  const groupOf = {
    owner: groups.owners,
    member: groups.members,
    visitor: groups.visitors,
  } as const;
  for (const person of directory.people) {
    const id = users.idOf({ kind: 'person', person });
    users.join(web.collection, id);
    security.groups.addMember(groupOf[person.siteRole], id);
  }
}

// In a data folder from before sites had users of their own, everybody is on every site.
function nameUsersOfSites(database: Database): void {
  if (database.prepare('SELECT 1 FROM sp_site_users LIMIT 1').get() !== undefined) return;
  database.exec(`INSERT INTO sp_site_users (collection, user)
    SELECT DISTINCT w.collection, u.id FROM sp_webs w, sp_users u
    WHERE u.login NOT LIKE 'group' || char(10) || '%'`);
}

/** Opens the sites in a database; the site of the directory is made when it is not there yet. */
export function openSites({ database, origin, directory, now }: SitesParts): Sites {
  prepareTables(database);
  database.transaction(() => prepareFileTables(database))();
  database.transaction(() => prepareChangeLog(database, now))();
  const webs: Webs = openWebs(database);
  const security = openSecurity(database, webs);
  const users = openSiteUsers(database, directory);
  const shared = {
    ...{ database, origin, directory, now, webs, security, users },
    digests: openFormDigests(database),
    figures: createRequestFigures(),
  };
  const opened = new Map<number, Site>();
  function createCollection(asked: NewCollection, owner: number): Site {
    const made = addCollection(newWeb(asked), owner);
    const groups = security.groups.associated(made.web.key);
    if (groups !== undefined) security.groups.addMember(groups.owners, owner);
    security.forget();
    return made;
  }
  const at = (web: WebRecord): Site => {
    // A web whose making was undone leaves its number to another.
    const known = opened.get(web.key);
    if (known?.web.id === web.id && known.path === web.path) return known;
    const site: Site = {
      ...shared,
      get web() {
        return webs.byKey(web.key) ?? web;
      },
      catalog: openCatalog(database, web.key),
      path: web.path,
      webUrl: `${origin}${web.path}`,
      at,
      createCollection,
    };
    opened.set(web.key, site);
    return site;
  };

  const newWeb = (asked: NewCollection): NewWeb => {
    const { path, title, description = '', language = 1033, template = 'STS#3' } = asked;
    const time = sharePointDate(now());
    return {
      ...{ id: randomUUID(), collectionId: randomUUID(), parent: null, path, title, description },
      ...{ template: templateNamed(template) ?? 'STS#3', language, created: time, modified: time },
      settings: {},
    };
  };
  const addCollection = (web: NewWeb, owner: number): Site => {
    const added = at(webs.add(web));
    users.join(added.web.collection, owner);
    furnish(added, owner);
    return added;
  };

  const { site: named } = directory;
  const makeHome = database.transaction((): Site => {
    const owner = directory.people.find(({ siteRole }) => siteRole === 'owner');
    const ownerId = owner === undefined ? 0 : users.idOf({ kind: 'person', person: owner });
    const web = { ...newWeb(named), id: named.webId, collectionId: named.id };
    const home = addCollection(web, ownerId);
    letPeopleIn(home);
    return home;
  });
  nameUsersOfSites(database);
  const known = webs.byPath(named.path);
  const home = known === undefined ? makeHome() : at(known);
  database.transaction(() => webs.all().forEach((web) => alignFirstFields(at(web))))();

  return {
    home,
    at(pathname) {
      const web = webs.at(pathname);
      return web && at(web);
    },
    all: () =>
      webs
        .all()
        .filter(({ parent }) => parent === null)
        .map(at),
    createCollection,
  };
}
