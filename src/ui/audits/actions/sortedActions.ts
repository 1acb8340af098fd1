import type { AuditActionLine } from '../../../application/audits/auditPages';
import { lastDayOf } from '../../../domain/audits/actionDue';
import { isOverdue } from '../../../domain/audits/auditAction';
import type { LocalDate } from '../../../domain/time';

/** Which actions are shown: each a tile with its count. */
export const actionTiles = ['overdue', 'none', 'reported', 'mine', 'open', 'closed'] as const;
export type ActionTile = (typeof actionTiles)[number];

const isOpen = ({ status }: AuditActionLine): boolean => status !== 'closed';

const inTile = (
  tile: ActionTile,
  personId: string,
  today: LocalDate,
): ((line: AuditActionLine) => boolean) =>
  ({
    overdue: (line: AuditActionLine) => isOverdue(line, today),
    none: (line: AuditActionLine) => isOpen(line) && line.due.kind === 'none',
    reported: ({ status }: AuditActionLine) => status === 'reported',
    mine: (line: AuditActionLine) => isOpen(line) && line.owner.id === personId,
    open: isOpen,
    closed: (line: AuditActionLine) => !isOpen(line),
  })[tile];

// What is late comes first, then what has no date, then by the last day.
const rank = (line: AuditActionLine, today: LocalDate): string => {
  if (isOverdue(line, today)) return `0${lastDayOf(line.due) ?? ''}`;
  return line.due.kind === 'none' ? '1' : `2${lastDayOf(line.due) ?? ''}`;
};

/** The actions of a tile, the most urgent first: overdue, without a date, then by the last day (AU-06). */
export const sortedActions = (
  lines: readonly AuditActionLine[],
  tile: ActionTile,
  personId: string,
  today: LocalDate,
): readonly AuditActionLine[] =>
  lines
    .filter(inTile(tile, personId, today))
    .sort(
      (one, other) =>
        rank(one, today).localeCompare(rank(other, today)) ||
        one.key.localeCompare(other.key, 'sv', { numeric: true }),
    );
