import { NotBuilt } from '../refusal';
import { unknownSelection } from '../refusals';
import { fold } from '../storage/tables';
import type { Entity, Json } from './entity';
import type { Comparison, Filter, Literal } from './filter';
import { parseFilter } from './parseFilter';
import type { QueryOptions } from './queryOptions';
import { selectEntity } from './selectEntity';

const comparable = (value: Json | Literal['kind']): string | number | null => {
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : null;
};

const compares = (
  left: string | number | null,
  comparison: Comparison,
  right: string | number | null,
): boolean => {
  if (comparison === 'eq') return left === right;
  if (comparison === 'ne') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return false;
  if (comparison === 'lt') return left < right;
  if (comparison === 'le') return left <= right;
  return comparison === 'gt' ? left > right : left >= right;
};

const valueOf = (entity: Entity, name: string): Json => {
  const value = Object.hasOwn(entity.properties, name)
    ? entity.properties[name]
    : entity.onRequest?.[name]?.();
  if (value === undefined) throw unknownSelection(name);
  return value;
};

function matches(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => matches(entity, part));
    case 'or':
      return filter.parts.some((part) => matches(entity, part));
    case 'not':
      return !matches(entity, filter.of);
    case 'compare': {
      if (filter.part !== undefined)
        throw new NotBuilt(`the function '${filter.part}' in this place`);
      const right = filter.literal.kind === 'null' ? null : comparable(filter.literal.value);
      return compares(comparable(valueOf(entity, filter.name)), filter.comparison, right);
    }
    case 'startsWith':
    case 'contains': {
      const value = comparable(valueOf(entity, filter.name));
      if (typeof value !== 'string') return false;
      const text = fold(filter.text);
      return filter.kind === 'startsWith' ? value.startsWith(text) : value.includes(text);
    }
  }
}

/** Applies `$filter`, `$orderby`, `$top` and `$select` to entities in memory, such as lists and columns. */
export function filterEntities(
  entities: readonly Entity[],
  query: QueryOptions,
): readonly Entity[] {
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const kept =
    filter === undefined ? [...entities] : entities.filter((entity) => matches(entity, filter));
  kept.sort((one, other) => {
    for (const { name, descending } of query.orderBy) {
      const left = comparable(valueOf(one, name)) ?? '';
      const right = comparable(valueOf(other, name)) ?? '';
      if (left !== right) return left < right === descending ? 1 : -1;
    }
    return 0;
  });
  return kept
    .slice(0, query.top ?? kept.length)
    .map((entity) => selectEntity(entity, query.select, query.expand));
}
