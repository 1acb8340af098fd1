import { columnSettingRefused, throttledQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable, quoted } from '../storage/tables';
import { comparedBy, type Field } from './field';

/** SharePoint's limit of indexed columns in a list. */
const mostIndexes = 20;

/** Above this many items SharePoint builds no index any more. */
const mostItemsToIndex = 20_000;

/** The name of the SQL index behind an indexed column; a unique violation is reported with it. */
export const indexName = (list: List, field: Field): string =>
  `sp_ix_${list.key}_${field.internalName}`;

/** Builds or drops the SQL index of a column so that it answers to the column's settings. */
export function alignIndex(site: Site, list: List, field: Field): void {
  const { database } = site;
  database.exec(`DROP INDEX IF EXISTS ${quoted(indexName(list, field))}`);
  if (field.properties['Indexed'] !== true) return;
  if (!field.type.canBeIndexed) {
    throw columnSettingRefused(
      `The field '${field.title}' of type ${field.typeName} cannot be indexed.`,
    );
  }
  const others = list.fields.filter(
    (other) => other.properties['Indexed'] === true && other.id !== field.id,
  );
  if (others.length >= mostIndexes) {
    throw columnSettingRefused(`The number of indexed columns cannot exceed ${mostIndexes}.`);
  }
  if (site.catalog.activity(list).itemCount > mostItemsToIndex) throw throttledQuery();
  const unique = field.properties['EnforceUniqueValues'] === true ? 'UNIQUE ' : '';
  try {
    database.exec(
      `CREATE ${unique}INDEX ${quoted(indexName(list, field))} ON ${itemTable(list.key)} (${comparedBy(field)})`,
    );
  } catch (failure) {
    if ((failure as { code?: unknown }).code !== 'SQLITE_CONSTRAINT_UNIQUE') throw failure;
    throw columnSettingRefused(
      `The field '${field.title}' cannot enforce unique values because the list already holds duplicate values.`,
    );
  }
}
