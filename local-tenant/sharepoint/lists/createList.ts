import { randomUUID } from 'node:crypto';
import { NotBuilt } from '../refusal';
import { invalidQuery, listTitleTaken } from '../refusals';
import { sharePointDate } from '../fields/sharePointDate';
import { standardColumns, standardFields } from '../fields/standardFields';
import { storeField } from '../fields/storeField';
import { roleIds } from '../security/standardRoles';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold, itemTable } from '../storage/tables';
import { entityNameFor, urlNameFor } from './listName';
import { isLibrary } from './listEntity';
import { libraryFields } from './libraryFields';
import { libraryTemplate, listSettingsIn, listTemplate, newListSettings } from './listSettings';

/** Adds a list with the columns every list has; its address follows from the title and stays. */
export function createList(site: Site, body: Readonly<Record<string, unknown>>): List {
  const title = body['Title'];
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255) {
    throw invalidQuery('The list needs a title of at most 255 characters.');
  }
  const settings = { ...newListSettings, ...listSettingsIn(body) };
  const template = settings['BaseTemplate'];
  if (template !== listTemplate && template !== libraryTemplate)
    throw new NotBuilt(`lists of template ${String(template)}; only 100 (lists), 101 (libraries)`);
  if (site.catalog.byTitle(title) !== undefined) throw listTitleTaken();

  const urlName = urlNameFor(title, (name) => site.catalog.byUrlName(name) !== undefined);
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
      entityNameFor(urlName, template === libraryTemplate),
      now,
      now,
      JSON.stringify(settings),
    );
  site.catalog.forget();
  site.database.exec(`CREATE TABLE ${itemTable(Number(lastInsertRowid))} (${standardColumns})`);
  const list = site.catalog.byId(id);
  if (list === undefined) throw new Error('A list just created is not there');
  const type = isLibrary(list) ? '0x010100' : '0x0100';
  const contentTypeId = `${type}${id.replaceAll('-', '').toUpperCase()}`;
  for (const field of isLibrary(list) ? libraryFields(site, list) : standardFields) {
    const isContentType = field.internalName === 'ContentTypeId';
    storeField(site, list, {
      id: field.id,
      internalName: field.internalName,
      title: field.title,
      typeName: field.type,
      expression: isContentType ? `'${contentTypeId}'` : field.expression,
      settings: field.properties,
    });
  }
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
