import { unknownSelection } from '../refusals';
import type { Entity, Json } from './entity';

/** Keeps the properties of an entity that `$select` names; nothing named means all. */
export function selectEntity(entity: Entity, select: readonly string[]): Entity {
  if (select.length === 0 || select.includes('*')) return entity;
  const properties: Record<string, Json> = {};
  for (const name of select) {
    const outer = name.split('/')[0] ?? name;
    if (entity.expanded !== undefined && Object.hasOwn(entity.expanded, outer)) continue;
    const value = Object.hasOwn(entity.properties, name) ? entity.properties[name] : undefined;
    if (value === undefined) throw unknownSelection(name);
    properties[name] = value;
  }
  const inner = (name: string): readonly string[] =>
    select.filter((one) => one.startsWith(`${name}/`)).map((one) => one.slice(name.length + 1));
  const expanded = Object.entries(entity.expanded ?? {}).map(([name, value]) => {
    if (value === null) return [name, null] as const;
    if (!Array.isArray(value)) return [name, selectEntity(value as Entity, inner(name))] as const;
    return [
      name,
      (value as readonly Entity[]).map((one) => selectEntity(one, inner(name))),
    ] as const;
  });
  return {
    ...entity,
    properties,
    ...(expanded.length === 0 ? {} : { expanded: Object.fromEntries(expanded) }),
  };
}
