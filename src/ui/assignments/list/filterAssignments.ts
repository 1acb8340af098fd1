import type {
  AssignmentDesk,
  AssignmentLine,
} from '../../../application/assignments/assignmentPages';
import { type AssignmentStatus, isOver } from '../../../domain/assignments/assignment';
import type { LocalDate } from '../../../domain/time';

/** Which assignments are shown. */
export interface AssignmentFilter {
  readonly search: string;
  readonly which: 'open' | 'late' | 'questions' | 'mine' | 'over';
  readonly lag: string;
  readonly status: AssignmentStatus | '';
}

export const noFilter: AssignmentFilter = { search: '', which: 'open', lag: '', status: '' };

/** A report was due before today and has not come. */
export const isLate = ({ nextReportOn }: AssignmentLine, today: LocalDate): boolean =>
  nextReportOn !== undefined && nextReportOn < today;

/** The assignments somebody may see: of the groups they take part in; what is only written, of their own group. */
export const seenLines = (
  lines: readonly AssignmentLine[],
  { groups }: AssignmentDesk,
): readonly AssignmentLine[] =>
  lines.filter(({ groupKey, status }) =>
    groups.some(
      ({ key, takesPart, isMine }) => key === groupKey && (status === 'draft' ? isMine : takesPart),
    ),
  );

const isWanted = (
  line: AssignmentLine,
  which: AssignmentFilter['which'],
  { groups, lags }: AssignmentDesk,
  today: LocalDate,
): boolean => {
  if (which === 'over' || isOver(line)) return which === 'over' && isOver(line);
  if (which === 'late') return isLate(line, today);
  if (which === 'questions') return line.openQuestions > 0;
  return (
    which !== 'mine' ||
    [...groups, ...lags].some(
      ({ key, isMine }) => isMine && [line.groupKey, line.lagKey].includes(key),
    )
  );
};

const dayOf = ({ nextReportOn, finalReportOn }: AssignmentLine): LocalDate =>
  nextReportOn ?? finalReportOn;

/** The assignments that fit, those whose report is due first on top. */
export function filterAssignments(
  lines: readonly AssignmentLine[],
  { search, which, lag, status }: AssignmentFilter,
  desk: AssignmentDesk,
  today: LocalDate,
): readonly AssignmentLine[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  const fits = lines.filter(
    (line) =>
      isWanted(line, which, desk, today) &&
      (lag === '' || line.lagKey === lag) &&
      (status === '' || line.status === status) &&
      `${line.key} ${line.title} ${line.responsible.name} ${line.diaryNumber ?? ''}`
        .toLocaleLowerCase('sv')
        .includes(wanted),
  );
  return which === 'over'
    ? fits
    : [...fits].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}
