import type { AuditAction } from './auditAction';

/** The way round from an action back to itself, if it came to depend on others; undefined when there is none (AU-05). */
export function dependencyCircle(
  number: number,
  dependsOn: readonly number[],
  actions: readonly Pick<AuditAction, 'number' | 'dependsOn'>[],
): readonly number[] | undefined {
  const next = (of: number): readonly number[] =>
    of === number ? dependsOn : (actions.find((one) => one.number === of)?.dependsOn ?? []);
  const seen = new Set<number>();
  const walk = (way: readonly number[], of: number): readonly number[] | undefined => {
    for (const one of next(of)) {
      if (one === number) return [...way, one];
      if (seen.has(one)) continue;
      seen.add(one);
      const circle = walk([...way, one], one);
      if (circle) return circle;
    }
    return undefined;
  };
  return walk([number], number);
}
