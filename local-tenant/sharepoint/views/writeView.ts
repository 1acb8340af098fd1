import { randomUUID } from 'node:crypto';
import { parseCaml } from '../caml/camlView';
import { readWhere } from '../caml/readWhere';
import {
  unknownColumn,
  unknownProperty,
  wrongPrimitive,
  columnSettingRefused,
  invalidQuery,
} from '../refusals';
import { listPath, isLibrary } from '../lists/listEntity';
import { camlContext } from '../caml/camlContext';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { childNamed } from '../xml/parseXml';
import { usualViewSettings, type View, type ViewSettings } from './view';
import { defaultViewOf, storeView, storeViews, viewsOf } from './viewStore';
import { withViewXml } from './viewXml';

type Body = Readonly<Record<string, unknown>>;

const onlyRead: ReadonlySet<string> = new Set([
  'BaseViewId',
  'ContentTypeId',
  'HtmlSchemaXml',
  'Id',
  'OrderedView',
  'ReadOnlyView',
  'RequiresClientIntegration',
  'ServerRelativePath',
  'ServerRelativeUrl',
  'StyleId',
  'Threaded',
  'ViewType',
  'ViewTypeKind',
]);
const apart: ReadonlySet<string> = new Set([
  'Title',
  'DefaultView',
  'SetAsDefaultView',
  'PersonalView',
  'ViewQuery',
  'Query',
  'ListViewXml',
  'ViewFields',
]);

const settingsIn = (body: Body): ViewSettings => {
  const found: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(body)) {
    if (apart.has(name) || onlyRead.has(name)) continue;
    const usual = Object.hasOwn(usualViewSettings, name) ? usualViewSettings[name] : undefined;
    if (usual === undefined) throw unknownProperty(name, 'SP.View');
    const isSame =
      usual === null ? ['string', 'number'].includes(typeof value) : typeof value === typeof usual;
    if (value !== null && !isSame) throw wrongPrimitive(`the type of ${name}`);
    found[name] = value as string | number | boolean | null;
  }
  return found;
};

const queryIn = (site: Site, list: List, body: Body, otherwise: string): string => {
  const query = body['ViewQuery'] ?? body['Query'];
  if (query === undefined || query === null) return otherwise;
  if (typeof query !== 'string') throw wrongPrimitive('Edm.String');
  const where = childNamed(parseCaml(`<Query>${query}</Query>`), 'Where');
  if (where !== undefined) readWhere(list, where, camlContext(site, { userId: 0 }));
  return query;
};

const titleIn = (body: Body, otherwise?: string): string => {
  const title = body['Title'] ?? otherwise;
  if (typeof title !== 'string' || title.trim() === '')
    throw invalidQuery('The view needs a title.');
  return title;
};

const isAskedToBeDefault = (body: Body): boolean =>
  body['DefaultView'] === true || body['SetAsDefaultView'] === true;

const pageFor = (list: List, views: readonly View[], title: string): string => {
  const name = title.replace(/[~#%&*{}\\:<>?/|"'.,;()[\]+]/g, '').trim() || 'View';
  const folder = isLibrary(list) ? 'Forms/' : '';
  const isTaken = (page: string): boolean => views.some((view) => fold(view.page) === fold(page));
  for (let number = 0; ; number += 1) {
    const page = `${folder}${name}${number === 0 ? '' : String(number)}.aspx`;
    if (!isTaken(page)) return page;
  }
};

const withDefault = (views: readonly View[], chosen: View): readonly View[] =>
  views.map((view) => ({ ...view, isDefault: view.id === chosen.id }));

const fieldsIn = (body: Body): readonly string[] | undefined => {
  const { ViewFields: given } = body;
  return Array.isArray(given) ? given.map(String) : undefined;
};

/** Adds a view to a list; it has the columns of the default view. */
export function addView(site: Site, list: List, body: Body, userId: number): View {
  const views = viewsOf(site, list);
  const title = titleIn(body);
  const { PersonalView: isPersonal, ListViewXml: xml } = body;
  const bare: View = {
    id: randomUUID(),
    title,
    page: pageFor(list, views, title),
    isDefault: false,
    ...(isPersonal === true ? { owner: userId } : {}),
    fields: fieldsIn(body) ?? defaultViewOf(site, list).fields,
    query: queryIn(site, list, body, ''),
    settings: { ...usualViewSettings, ...settingsIn(body) },
  };
  const view = typeof xml === 'string' && xml !== '' ? withViewXml(bare, xml) : bare;
  const all = [...views, view];
  storeViews(
    site,
    list,
    isAskedToBeDefault(body) && isPersonal !== true ? withDefault(all, view) : all,
  );
  return { ...view, isDefault: isAskedToBeDefault(body) };
}

/** Changes a view of a list. */
export function changeView(site: Site, list: List, view: View, body: Body): void {
  const { ListViewXml: xml } = body;
  const settled: View = {
    ...view,
    title: titleIn(body, view.title),
    query: queryIn(site, list, body, view.query),
    settings: { ...view.settings, ...settingsIn(body) },
  };
  storeView(site, list, typeof xml === 'string' ? withViewXml(settled, xml) : settled);
  if (isAskedToBeDefault(body)) {
    const fresh = site.catalog.byId(list.id) ?? list;
    storeViews(site, fresh, withDefault(viewsOf(site, fresh), view));
  }
}

/** Removes a view; the default one stays. */
export function removeView(site: Site, list: List, view: View): void {
  if (view.isDefault) throw columnSettingRefused('The default view of a list cannot be deleted.');
  storeViews(
    site,
    list,
    viewsOf(site, list).filter(({ id }) => id !== view.id),
  );
}

/** Puts a view's XML in place of what it was. */
export const replaceViewXml = (site: Site, list: List, view: View, xml: unknown): void => {
  if (typeof xml !== 'string') throw invalidQuery('The parameter viewXml is missing.');
  storeView(site, list, withViewXml(view, xml));
};

const nameOf = (site: Site, list: List, given: string): string => {
  const field =
    list.fields.find(({ internalName }) => internalName === given) ??
    list.fields.find(({ title }) => title === given);
  if (field === undefined) throw unknownColumn(given, listPath(site, list));
  return field.internalName;
};

/** Adds a column to a view, by its title or internal name. */
export function addViewField(site: Site, list: List, view: View, given: string): void {
  const name = nameOf(site, list, given);
  if (view.fields.includes(name)) return;
  storeView(site, list, { ...view, fields: [...view.fields, name] });
}

/** Takes a column out of a view, or all of them. */
export function removeViewField(site: Site, list: List, view: View, given?: string): void {
  const name = given === undefined ? undefined : nameOf(site, list, given);
  const fields = name === undefined ? [] : view.fields.filter((one) => one !== name);
  storeView(site, list, { ...view, fields });
}

/** Moves a column of a view to a place among the others. */
export function moveViewField(site: Site, list: List, view: View, body: Body): void {
  const { field, index } = body;
  if (typeof field !== 'string' || !view.fields.includes(nameOf(site, list, field))) {
    throw unknownColumn(String(field), listPath(site, list));
  }
  if (typeof index !== 'number' || index < 0 || index >= view.fields.length) {
    throw columnSettingRefused(
      'Specified argument was out of the range of valid values.\r\nParameter name: index',
    );
  }
  const name = nameOf(site, list, field);
  const others = view.fields.filter((one) => one !== name);
  storeView(site, list, {
    ...view,
    fields: [...others.slice(0, index), name, ...others.slice(index)],
  });
}
