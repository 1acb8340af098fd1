import { randomUUID } from 'node:crypto';
import { furnishNavigation } from '../customizing/furnishNavigation';
import { sharePointDate } from '../fields/sharePointDate';
import { deleteList } from '../lists/changeList';
import { unknownProperty, wrongPrimitive } from '../refusals';
import { breakInheritance, dropScope } from '../security/inheritance';
import type { Site } from '../site';
import { belongingsOf } from '../storage/belongings';
import { fold } from '../storage/tables';
import { furnishLibraries } from './webLibraries';
import {
  languageUnknown,
  rootWebKept,
  templateUnknown,
  webAddressRefused,
  webAddressTaken,
  webHasSubwebs,
} from './webRefusals';
import { webSettingsIn } from './webSettings';
import { templateNamed, webLanguages } from './webTemplates';

type Body = Readonly<Record<string, unknown>>;

const textIn = (body: Body, name: string, otherwise = ''): string => {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
};

const settings: ReadonlySet<string> = new Set([
  ...['Title', 'Url', 'Description', 'Language', 'WebTemplate', 'CustomWebTemplate'],
  'UseSamePermissionsAsParentSite',
]);

function addressIn(site: Site, body: Body): string {
  const leaf = textIn(body, 'Url').replace(/^\/+|\/+$/g, '');
  const isRefused = /["#%*:<>?\\/|~&{}]|^[._]|\.$|\.\./.test(leaf);
  if (leaf === '' || isRefused || leaf.length > 128) throw webAddressRefused(leaf);
  const path = `${site.path}/${leaf}`;
  const isList = site.catalog.byUrlName(leaf) !== undefined || fold(leaf) === 'lists';
  if (isList || site.webs.byPath(path) !== undefined) throw webAddressTaken(path);
  return path;
}

/**
 * Adds a web below the one addressed, with its libraries; it inherits permissions unless told otherwise.
 * Refuses an address that is taken, an unknown template and an unknown language.
 */
export function addWeb(site: Site, body: Body, userId: number): Site {
  const unknown = Object.keys(body).find((name) => !settings.has(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.WebCreationInformation');
  const path = addressIn(site, body);
  const template = templateNamed(textIn(body, 'WebTemplate', 'STS') || 'STS');
  if (template === undefined) throw templateUnknown();
  const language = Number(body['Language'] ?? site.web.language) || site.web.language;
  if (!webLanguages.includes(language)) throw languageUnknown();
  const now = sharePointDate(site.now());
  const web = site.webs.add({
    id: randomUUID(),
    collectionId: site.web.collectionId,
    parent: site.web.key,
    path,
    title: textIn(body, 'Title') || path.slice(site.path.length + 1),
    description: textIn(body, 'Description'),
    template,
    language,
    created: now,
    modified: now,
    settings: {},
  });
  const made = site.at(web);
  if (body['UseSamePermissionsAsParentSite'] === false) {
    breakInheritance(made, {}, { copy: false, clear: false, userId });
  }
  furnishLibraries(made);
  furnishNavigation(made);
  site.security.forget();
  return made;
}

/** Changes the title, description or settings of the web addressed. */
export function changeWeb(site: Site, body: Body): void {
  const settings = { ...site.web.settings, ...webSettingsIn(body) };
  const changes = {
    title: textIn(body, 'Title', site.web.title),
    description: textIn(body, 'Description', site.web.description),
    settings,
  };
  site.webs.change(site.web, changes, sharePointDate(site.now()));
}

/** Removes a web with its lists and permissions. */
export function removeWeb(site: Site): void {
  for (const list of site.catalog.all()) deleteList(site, list);
  dropScope(site, {});
  site.database.prepare('DELETE FROM sp_associated_groups WHERE web = ?').run(site.web.key);
  belongingsOf(site.database).forget(`web:${site.web.key}`);
  site.webs.remove(site.web);
  site.security.forget();
}

/** Deletes the web addressed; refuses the root of a site collection, and a web with webs below it. */
export function deleteWeb(site: Site): void {
  if (site.web.parent === null) throw rootWebKept(site.path);
  if (site.webs.below(site.web).length > 0) throw webHasSubwebs(site.path);
  removeWeb(site);
}
