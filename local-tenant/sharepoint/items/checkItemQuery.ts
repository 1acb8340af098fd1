import type { Field } from '../fields/field';
import type { Filter } from '../odata/filter';
import { columnNotQueryable, referenceNotExpanded } from '../odata/queryRefusals';
import type { QueryOptions } from '../odata/queryOptions';
import type { List } from '../storage/catalog';

const namesIn = (filter: Filter): readonly string[] => {
  if ('parts' in filter) return filter.parts.flatMap(namesIn);
  return 'of' in filter ? namesIn(filter.of) : [filter.name];
};

const outerOf = (name: string): string => {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
};

/** The person or lookup column that a name goes into; `AuthorId` is a number and goes into none. */
function referenceIn(list: List, name: string): Field | undefined {
  const outer = outerOf(name);
  const field = list.byName.get(outer);
  return field?.type.refersTo !== undefined && field.internalName === outer ? field : undefined;
}

function checkName(
  list: List,
  query: QueryOptions,
  name: string,
  where: 'filter' | 'order by',
): void {
  const reference = referenceIn(list, name);
  if (reference !== undefined) {
    // The id stands in the item itself: no join, no $expand.
    const isId = /^[^/]+\/id$/i.test(name);
    const isExpanded = name.includes('/') && query.expand.includes(reference.internalName);
    if (!isId && !isExpanded) throw referenceNotExpanded(reference.internalName);
    return;
  }
  const field = list.byName.get(name);
  if (field?.type.canBeFiltered === false)
    throw columnNotQueryable(field.internalName, field.typeName, where);
}

/**
 * Refuses what SharePoint refuses before it reads: person and lookup columns whose properties are not both
 * selected and expanded, and columns of kinds that it does not filter or sort by.
 */
export function checkItemQuery(list: List, query: QueryOptions, filter?: Filter): void {
  for (const name of query.select) {
    const reference = referenceIn(list, name);
    const isTarget = name.includes('/') && query.expand.includes(outerOf(name));
    if (reference !== undefined && !isTarget) throw referenceNotExpanded(reference.internalName);
  }
  for (const name of query.expand) {
    const isTarget = query.select.some((one) => one.startsWith(`${name}/`));
    if (referenceIn(list, name) !== undefined && !isTarget) throw referenceNotExpanded(name);
  }
  for (const name of filter === undefined ? [] : namesIn(filter))
    checkName(list, query, name, 'filter');
  for (const { name } of query.orderBy) checkName(list, query, name, 'order by');
}
