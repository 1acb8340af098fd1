import type { Database } from 'better-sqlite3';
import { toField, type Field, type FieldRow } from '../fields/field';
import { fold } from './tables';

/** Settings of a list that are kept as one document. */
export type ListProperties = Readonly<Record<string, string | number | boolean>>;

/** A list and its columns as they are now. */
export interface List {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  /** The last part of its address, fixed at creation. */
  readonly urlName: string;
  readonly entityName: string;
  readonly created: string;
  readonly modified: string;
  readonly properties: ListProperties;
  readonly fields: readonly Field[];
  /** Columns by the name they have in items and queries, and by internal name. */
  readonly byName: ReadonlyMap<string, Field>;
  /** Another list of the same web, such as the one a lookup refers to. */
  readonly sibling: (id: string) => List | undefined;
  /** A condition on its items, where whoever asks may not view all of them. */
  readonly visible?: string;
  /** Statements prepared for this shape of the list; dropped with it. */
  readonly prepared: Map<string, unknown>;
}

interface ListRow {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly url_name: string;
  readonly entity_name: string;
  readonly created: string;
  readonly modified: string;
  readonly properties: string;
}

export interface ListActivity {
  readonly itemCount: number;
  readonly itemsModified: string | null;
  readonly itemsDeleted: string | null;
}

/** The lists of a web, kept in memory until something about them changes. */
export interface Catalog {
  all(): readonly List[];
  byTitle(title: string): List | undefined;
  byId(id: string): List | undefined;
  byUrlName(urlName: string): List | undefined;
  /** What changes with every item, read from the store each time. */
  activity(list: List): ListActivity;
  /** Must follow every change to a list or its columns, and every change that was undone. */
  forget(): void;
  /** How many times it has been told to forget. */
  generation(): number;
}

const namesOf = (fields: readonly Field[]): Map<string, Field> => {
  const names = new Map<string, Field>();
  for (const field of fields) names.set(field.internalName, field);
  for (const field of fields) names.set(field.itemName, field);
  return names;
};

/** Opens the catalog of a web's lists in a prepared database. */
export function openCatalog(database: Database, web: number): Catalog {
  const lists = database.prepare<[number], ListRow>(
    'SELECT * FROM sp_lists WHERE web = ? ORDER BY title_folded',
  );
  const fields = database.prepare<[number], FieldRow>(
    'SELECT * FROM sp_fields WHERE list = ? ORDER BY position',
  );
  const activity = database.prepare<[number], ListActivity>(
    'SELECT item_count AS itemCount, items_modified AS itemsModified, items_deleted AS itemsDeleted FROM sp_lists WHERE key = ?',
  );

  let generation = 0;
  let known: readonly List[] | undefined;
  const all = (): readonly List[] => (known ??= lists.all(web).map(load));
  const byId = (id: string): List | undefined => all().find((list) => list.id === id.toLowerCase());

  const load = (row: ListRow): List => {
    const columns = fields.all(row.key).map(toField);
    return {
      key: row.key,
      id: row.id,
      title: row.title,
      urlName: row.url_name,
      entityName: row.entity_name,
      created: row.created,
      modified: row.modified,
      properties: JSON.parse(row.properties) as ListProperties,
      fields: columns,
      byName: namesOf(columns),
      sibling: byId,
      prepared: new Map(),
    };
  };

  return {
    all,
    byTitle: (title) => all().find((list) => fold(list.title) === fold(title)),
    byId,
    byUrlName: (urlName) => all().find((list) => fold(list.urlName) === fold(urlName)),
    activity: (list) =>
      activity.get(list.key) ?? { itemCount: 0, itemsModified: null, itemsDeleted: null },
    forget: () => {
      known = undefined;
      generation += 1;
    },
    generation: () => generation,
  };
}
