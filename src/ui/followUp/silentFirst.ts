import { isComplete, isOverdue, isSilent } from '../../domain/dispatches/dispatchStatus';
import type { LocalDate } from '../../domain/time';
import type { DispatchLine } from '../../application/noticePages';

const swedish = new Intl.Collator('sv', { numeric: true });

const urgency = (line: DispatchLine, today: LocalDate): number => {
  const late = isOverdue(line.status, line, today) ? 0 : 1;
  if (isSilent(line.status)) return late;
  return isComplete(line.status) ? 4 : 2 + late;
};

/** The order of the follow-up: the silent first (the late before the others), then the open, then the complete. */
export const silentFirst = (
  lines: readonly DispatchLine[],
  today: LocalDate,
): readonly DispatchLine[] =>
  Array.from(lines).sort(
    (a, b) => urgency(a, today) - urgency(b, today) || swedish.compare(a.unitName, b.unitName),
  );

/** The dispatches of each administration, in Swedish order. */
export function byAdministration(
  lines: readonly DispatchLine[],
  nameOf: (key: string | undefined) => string,
): readonly (readonly [string, readonly DispatchLine[]])[] {
  const groups = new Map<string, DispatchLine[]>();
  lines.forEach((line) => {
    const name = nameOf(line.administrationKey);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  });
  return Array.from(groups.entries()).sort(([a], [b]) => swedish.compare(a, b));
}
