import { randomUUID } from 'node:crypto';
import { watchItems } from '../changes/changeLog';
import { NotBuilt, SharePointRefusal } from '../refusal';
import { invalidQuery, listTitleTaken } from '../refusals';
import { sharePointDate } from '../fields/sharePointDate';
import { standardColumns } from '../fields/standardFields';
import { storeField } from '../fields/storeField';
import { roleIds } from '../security/standardRoles';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { indexPlaces, placeColumnsSql } from '../storage/fileTables';
import { fold, itemTable } from '../storage/tables';
import { entityNameFor, urlNameFor } from './listName';
import { addTemplateColumns, typeExpressions } from './templateColumns';
import { listTemplates } from './listTemplates';
import { firstFields } from './firstFields';
import {
  isLibraryTemplate,
  listSettingsIn,
  listTemplate,
  newLibrarySettings,
  newListSettings,
} from './listSettings';

/** Templates that SharePoint has; of any other it says that there is none. */
const knownTemplates: ReadonlySet<number> = new Set([
  ...[100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117],
  ...[118, 119, 120, 121, 122, 123, 124, 125, 130, 140, 150, 170, 171, 175, 200, 201, 202, 204],
  ...[207, 210, 211, 212, 301, 302, 303, 330, 331, 332, 333, 432, 433, 450, 460, 470, 480, 500],
  ...[505, 544, 600, 700, 850, 851, 880, 892, 898, 899, 1100, 1220, 1221, 1230],
]);

const invalidTemplate = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2130575237, Microsoft.SharePoint.SPException',
    'Invalid list template.',
  );

/** Adds a list with the columns every list has; its address follows from the title and stays. */
export function createList(
  site: Site,
  body: Readonly<Record<string, unknown>>,
  address?: string,
): List {
  const title = body['Title'];
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255) {
    throw invalidQuery('The list needs a title of at most 255 characters.');
  }
  const asked = listSettingsIn(body);
  const usual = isLibraryTemplate(asked['BaseTemplate']) ? newLibrarySettings : newListSettings;
  const settings = { ...usual, ...asked };
  const template = settings['BaseTemplate'];
  const ownTemplate = listTemplates[String(template)];
  if (!knownTemplates.has(Number(template))) throw invalidTemplate();
  if (template !== listTemplate && !isLibraryTemplate(template) && ownTemplate === undefined)
    throw new NotBuilt(
      `lists of template ${String(template)}; only 100, ${Object.keys(listTemplates).join(', ')} (lists), 101, 109, 119 (libraries)`,
    );
  if (site.catalog.byTitle(title) !== undefined) throw listTitleTaken();

  const urlName = urlNameFor(
    address ?? title,
    (name) => site.catalog.byUrlName(name) !== undefined,
  );
  const id = randomUUID();
  const now = sharePointDate(site.now());
  const { lastInsertRowid } = site.database
    .prepare(
      `INSERT INTO sp_lists (web, id, title, title_folded, url_name, url_folded, entity_name, created, modified, properties)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      site.web.key,
      id,
      title,
      fold(title),
      urlName,
      fold(urlName),
      entityNameFor(urlName, isLibraryTemplate(template)),
      now,
      now,
      JSON.stringify(settings),
    );
  site.catalog.forget();
  const key = Number(lastInsertRowid);
  site.database.exec(`CREATE TABLE ${itemTable(key)} (${standardColumns}, ${placeColumnsSql})`);
  indexPlaces(site.database, key);
  watchItems(site.database, key, site.web.key);
  const list = site.catalog.byId(id);
  if (list === undefined) throw new Error('A list just created is not there');
  const byType = typeExpressions(list);
  for (const field of firstFields(site, list)) {
    storeField(site, list, {
      id: field.id,
      internalName: field.internalName,
      title: field.title,
      typeName: field.type,
      expression: byType[field.internalName] ?? field.expression,
      settings: field.properties,
    });
  }
  addTemplateColumns(site, list);
  const made = site.catalog.byId(id) ?? list;
  letContributorsIn(site, made);
  return made;
}

/** Lets those whom the directory names put files into a library, beside everybody who may on the site. */
function letContributorsIn(site: Site, library: List): void {
  const { scopes } = site.security;
  const named = site.directory.libraries?.find(({ name }) => fold(name) === fold(library.urlName));
  if (named === undefined || named.contributors.length === 0) return;
  const above = scopes.assignments(scopes.governing(site.web, { list: library }));
  const own = scopes.create(site.web, { list: library });
  above.forEach(({ principal, role }) => scopes.assign(own, principal, role));
  for (const person of site.directory.people) {
    if (!named.contributors.includes(person.persona)) continue;
    scopes.assign(own, site.users.idOf({ kind: 'person', person }), roleIds.contribute);
  }
}
