import type { Field } from '../fields/field';
import { SharePointRefusal } from '../refusal';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn, statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';

interface Relationship {
  readonly list: List;
  readonly field: Field;
  readonly restricts: boolean;
}

/** What `RelationshipDeleteBehavior` of a lookup says. */
const behaviors = { cascade: 1, restrict: 2 } as const;

/** The lookups of the web that have a say when items of a list go. */
const relationshipsTo = (site: Site, list: List): readonly Relationship[] =>
  keptOn(list, 'relationships', () =>
    site.catalog.all().flatMap((other) =>
      other.fields.flatMap((field): Relationship[] => {
        const { LookupList: target, RelationshipDeleteBehavior: behavior = 0 } = field.properties;
        const counts = field.typeName === 'Lookup' && target === list.id && behavior !== 0;
        return counts ? [{ list: other, field, restricts: behavior === behaviors.restrict }] : [];
      }),
    ),
  );

const restricted = (child: List, parent: List): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2146232832, Microsoft.SharePoint.SPException',
    `This item cannot be deleted because an item in the "${child.title}" list is related to an item in the "${parent.title}" list.`,
  );

/**
 * Hands over every item that goes with those that were taken out of a list, because its lookup says so. Refuses when a
 * lookup that restricts deletion refers to one of them.
 */
export function followRelationships(
  site: Site,
  list: List,
  ids: readonly number[],
  remove: (from: List, id: number) => void,
): void {
  for (const { list: child, field, restricts } of relationshipsTo(site, list)) {
    const sql = `SELECT id FROM ${itemTable(child.key)} WHERE ${field.expression} = ? LIMIT 1`;
    const referring = statementOn(site.database, child, sql).pluck();
    for (const id of ids) {
      // One that goes may take others with it, so that each is looked for anew.
      let found = referring.get(id) as number | undefined;
      if (restricts && found !== undefined) throw restricted(child, list);
      while (found !== undefined) {
        remove(child, found);
        found = referring.get(id) as number | undefined;
      }
    }
  }
}
