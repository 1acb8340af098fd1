import { NotBuilt } from '../refusal';
import { unknownSelection } from '../refusals';
import type { Entity, Json } from './entity';
import { mayHave } from './knownNames';
import { navigationNames } from './navigationNames';

type Expanded = NonNullable<Entity['expanded']>[string];

const outerOf = (path: string): string => path.split('/')[0] ?? path;

const innerOf = (paths: readonly string[], name: string): readonly string[] =>
  paths
    .filter((path) => path.toLowerCase().startsWith(`${name.toLowerCase()}/`))
    .map((path) => path.slice(name.length + 1));

const nameIn = (
  record: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string | undefined => {
  if (record === undefined) return undefined;
  if (Object.hasOwn(record, name)) return name;
  return Object.keys(record).find((one) => one.toLowerCase() === name.toLowerCase());
};

const selectAll = (
  value: Expanded,
  select: readonly string[],
  expand: readonly string[],
): Expanded => {
  if (value === null) return null;
  if (!Array.isArray(value)) return selectEntity(value as Entity, select, expand);
  return (value as readonly Entity[]).map((one) => selectEntity(one, select, expand));
};

function expandedOf(
  entity: Entity,
  select: readonly string[],
  expand: readonly string[],
): Readonly<Record<string, Expanded>> {
  const expanded: Record<string, Expanded> = {};
  for (const [name, value] of Object.entries(entity.expanded ?? {})) {
    expanded[name] = selectAll(value, innerOf(select, name), innerOf(expand, name));
  }
  for (const asked of new Set(expand.map(outerOf))) {
    if (nameIn(expanded, asked) !== undefined) continue;
    const name = nameIn(entity.related, asked);
    const make = name === undefined ? undefined : entity.related?.[name];
    if (name !== undefined && make !== undefined) {
      expanded[name] = selectAll(make(), innerOf(select, name), innerOf(expand, name));
    } else if (
      nameIn(entity.properties, asked) === undefined &&
      nameIn(entity.onRequest, asked) === undefined
    ) {
      if (!mayHave(entity.type, asked)) throw unknownSelection(asked);
      throw new NotBuilt(`$expand=${asked} on ${entity.type}`);
    }
  }
  return expanded;
}

/** The neighbour of that name, which is only a link when it is selected and not expanded. */
const linkIn = (entity: Entity, name: string): string | undefined =>
  nameIn(entity.related, name) ??
  navigationNames(entity.type).find((one) => one.toLowerCase() === name.toLowerCase());

const linksIn = (entity: Entity, select: readonly string[]): readonly string[] =>
  select.flatMap((name) => {
    const isProperty =
      nameIn(entity.properties, name) !== undefined || nameIn(entity.onRequest, name) !== undefined;
    return isProperty ? [] : (linkIn(entity, name) ?? []);
  });

function propertiesOf(
  entity: Entity,
  select: readonly string[],
  expanded: Readonly<Record<string, Expanded>>,
): Readonly<Record<string, Json>> {
  if (select.length === 0) return entity.properties;
  const properties: Record<string, Json> = {};
  for (const path of select) {
    if (path === '*') {
      Object.assign(properties, entity.properties);
      continue;
    }
    if (nameIn(expanded, outerOf(path)) !== undefined) continue;
    const name = nameIn(entity.properties, path);
    const made = name === undefined ? nameIn(entity.onRequest, path) : undefined;
    const value = name === undefined ? entity.onRequest?.[made ?? '']?.() : entity.properties[name];
    if (value !== undefined) properties[name ?? made ?? path] = value;
    else if (linkIn(entity, path) === undefined) throw unknownSelection(path);
  }
  return properties;
}

/** Keeps the properties of an entity that `$select` names, all when it names none, and adds what `$expand` asks for. */
export function selectEntity(
  entity: Entity,
  select: readonly string[],
  expand: readonly string[] = [],
): Entity {
  if (select.length === 0 && expand.length === 0) return entity;
  const expanded = expandedOf(entity, select, expand);
  return {
    ...entity,
    properties: propertiesOf(entity, select, expanded),
    ...(select.length === 0 || select.includes('*') ? {} : { links: linksIn(entity, select) }),
    ...(Object.keys(expanded).length === 0 ? {} : { expanded }),
  };
}
