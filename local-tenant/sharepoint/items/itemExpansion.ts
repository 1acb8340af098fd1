import { attachmentEntities } from '../attachments/attachmentEntity';
import type { Caller } from '../call';
import type { Entity, Json } from '../odata/entity';
import type { QueryOptions } from '../odata/queryOptions';
import { selectEntity } from '../odata/selectEntity';
import { NotBuilt } from '../refusal';
import { unknownSelection } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { referenceExpansion, type Referred } from './referenceExpansion';

const notBuilt = new Set([
  'ContentType',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'Folder',
  'ParentList',
  'Properties',
  'RoleAssignments',
  'Versions',
]);

/** What the answer to a query holds besides columns, and what its `$select` leaves for the columns. */
export interface Expansion {
  readonly select: readonly string[];
  /** Columns read for the expansions' sake. */
  readonly needs: readonly string[];
  readonly apply: (entity: Entity, values: Readonly<Record<string, Json>>) => Entity;
}

/** Reads `$expand` together with the parts of `$select` that belong to it. */
export function itemExpansion(
  site: Site,
  list: List,
  query: QueryOptions,
  caller?: Caller,
): Expansion {
  const inner = new Map<string, Referred>();
  const needs: string[] = [];
  for (const name of query.expand) {
    const select = query.select
      .filter((one) => one.startsWith(`${name}/`))
      .map((one) => one.slice(name.length + 1));
    if (name === 'AttachmentFiles') {
      inner.set(name, (values) =>
        attachmentEntities(site, list, Number(values['Id'])).map((file) =>
          selectEntity(file, select),
        ),
      );
      needs.push('Id');
      continue;
    }
    const field = list.byName.get(name);
    const isReference = field?.type.refersTo !== undefined && name === field.internalName;
    if (field === undefined || !isReference) {
      if (notBuilt.has(name)) throw new NotBuilt(`$expand=${name} on an item`);
      throw unknownSelection(name);
    }
    inner.set(name, referenceExpansion(site, field, select, caller));
    needs.push(field.itemName);
  }
  const isInner = (name: string): boolean => inner.has(name.split('/')[0] ?? '');
  const stray = query.select.find((name) => name.includes('/') && !isInner(name));
  if (stray !== undefined) throw unknownSelection(stray);
  return {
    select: query.select.filter((name) => !isInner(name)),
    needs,
    apply: (entity, values) =>
      inner.size === 0
        ? entity
        : {
            ...entity,
            expanded: Object.fromEntries([...inner].map(([name, make]) => [name, make(values)])),
          },
  };
}
