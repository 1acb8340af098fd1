import type { ExportWarning, ExportWarningKind } from '../../src/domain/matching/exportReport';

/** Counts what is odd in a file while it is read. */
export function countOddities() {
  const counts = new Map<ExportWarningKind, number>();
  return {
    count(kind: ExportWarningKind, times = 1): void {
      if (times > 0) counts.set(kind, (counts.get(kind) ?? 0) + times);
    },
    done: (): ExportWarning[] => [...counts].map(([kind, count]) => ({ kind, count })),
  };
}
export type Oddities = ReturnType<typeof countOddities>;
