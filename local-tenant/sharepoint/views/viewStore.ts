import { createHash } from 'node:crypto';
import { isLibrary } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn } from '../storage/statement';
import { usualViewSettings, type View, type ViewSettings } from './view';

interface ViewRow {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly is_default: number;
  readonly owner: number | null;
  readonly fields: string;
  readonly query: string;
  readonly settings: string;
}

const toView = (row: ViewRow): View => ({
  id: row.id,
  title: row.title,
  page: row.page,
  isDefault: row.is_default === 1,
  ...(row.owner === null ? {} : { owner: row.owner }),
  fields: JSON.parse(row.fields) as readonly string[],
  query: row.query,
  settings: { ...usualViewSettings, ...(JSON.parse(row.settings) as ViewSettings) },
});

const idOf = (list: List): string => {
  const digest = createHash('sha256').update(`view of ${list.id}`).digest('hex');
  const [one, two, three, four, five] = [0, 8, 13, 17, 20].map((at) => digest.slice(at));
  return [
    one?.slice(0, 8),
    two?.slice(0, 4),
    `4${three?.slice(0, 3) ?? ''}`,
    `8${four?.slice(0, 3) ?? ''}`,
    five?.slice(0, 12),
  ].join('-');
};

/** Columns of a list by its template, beside the title, in the view it is born with. */
const bornWith: Readonly<Record<string, readonly string[]>> = {
  '103': ['URL', 'Comments'],
  '104': ['LinkTitle', 'Modified'],
  '105': ['LinkTitle', 'FirstName', 'Company', 'WorkPhone', 'HomePhone', 'Email'],
  '106': ['LinkTitle', 'Location', 'EventDate', 'EndDate', 'fAllDayEvent'],
  '107': ['LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate', 'PercentComplete'],
  '108': ['LinkTitle', 'Author', 'Modified'],
  '171': ['LinkTitle', 'DueDate', 'AssignedTo'],
};

const firstView = (list: List): View => {
  const library = isLibrary(list);
  const own = bornWith[String(list.properties['BaseTemplate'])];
  const fields = library
    ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor']
    : (own ?? ['LinkTitle']);
  const known = new Set(list.fields.map(({ internalName }) => internalName));
  return {
    id: idOf(list),
    title: library ? 'All Documents' : 'All Items',
    page: library ? 'Forms/AllItems.aspx' : 'AllItems.aspx',
    isDefault: true,
    fields: fields.filter((name) => known.has(name)),
    query: `<OrderBy><FieldRef Name="${library ? 'FileLeafRef' : 'ID'}" /></OrderBy>`,
    settings: { ...usualViewSettings, MobileDefaultView: true },
  };
};

/** The views of a list, of which one is the default. */
export const viewsOf = (site: Site, list: List): readonly View[] =>
  keptOn(list, 'views', () => {
    const rows = site.database
      .prepare<[number], ViewRow>('SELECT * FROM sp_views WHERE list = ? ORDER BY position')
      .all(list.key);
    return rows.length === 0 ? [firstView(list)] : rows.map(toView);
  });

export function defaultViewOf(site: Site, list: List): View {
  const views = viewsOf(site, list);
  return views.find(({ isDefault }) => isDefault) ?? firstView(list);
}

const insert = (site: Site, list: List, view: View): void => {
  site.database
    .prepare(
      `INSERT INTO sp_views (list, id, title, page, is_default, owner, fields, query, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      list.key,
      view.id,
      view.title,
      view.page,
      view.isDefault ? 1 : 0,
      view.owner ?? null,
      JSON.stringify(view.fields),
      view.query,
      JSON.stringify(view.settings),
    );
};

/** Keeps the views of a list; the one it is born with is written down with the first change. */
export function storeViews(site: Site, list: List, views: readonly View[]): void {
  site.database.prepare('DELETE FROM sp_views WHERE list = ?').run(list.key);
  views.forEach((view) => insert(site, list, view));
  site.catalog.forget();
}

/** Keeps one view of a list in its new form. */
export const storeView = (site: Site, list: List, changed: View): void =>
  storeViews(
    site,
    list,
    viewsOf(site, list).map((view) => (view.id === changed.id ? changed : view)),
  );
