import { unknownSelection } from '../refusals';
import { fold } from '../storage/tables';
import type { Entity, Json } from './entity';
import type { Comparison, DatePart, Filter, Literal } from './filter';
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

/** Long numbers stand as text in answers, and are numbers all the same. */
const besideNumber = (value: Json, literal: Literal): Json =>
  literal.kind === 'number' && typeof value === 'string' && /^-?\d+$/.test(value)
    ? Number(value)
    : value;

const isRecord = (value: unknown): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of `Name`, or of `Name/Inner` where the name is a complex value or another entity. */
function valueOf(entity: Entity, name: string): Json {
  const [outer = '', ...inner] = name.split('/');
  const own = Object.hasOwn(entity.properties, outer)
    ? entity.properties[outer]
    : entity.onRequest?.[outer]?.();
  const rest = inner.join('/');
  if (rest === '' && own !== undefined) return own;
  if (isRecord(own) && Object.hasOwn(own, rest)) return own[rest] ?? null;
  const related = entity.expanded?.[outer] ?? entity.related?.[outer]?.();
  if (rest === '' || related === undefined || Array.isArray(related)) throw unknownSelection(name);
  return related === null ? null : valueOf(related as Entity, rest);
}

const partPlaces: Readonly<Record<DatePart, readonly [number, number]>> = {
  year: [0, 4],
  month: [5, 7],
  day: [8, 10],
  hour: [11, 13],
  minute: [14, 16],
  second: [17, 19],
};

const datePart = (value: Json, part: DatePart): Json => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  return Number(value.slice(...partPlaces[part]));
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
      const value = valueOf(entity, filter.name);
      const left =
        filter.part === undefined
          ? besideNumber(value, filter.literal)
          : datePart(value, filter.part);
      const right = filter.literal.kind === 'null' ? null : comparable(filter.literal.value);
      return compares(comparable(left), filter.comparison, right);
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

/** Applies `$filter`, `$orderby`, `$skip`, `$top` and `$select` to entities in memory, such as lists and columns. */
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
  const first = query.skip ?? 0;
  return kept
    .slice(first, first + (query.top ?? kept.length))
    .map((entity) => selectEntity(entity, query.select, query.expand));
}
