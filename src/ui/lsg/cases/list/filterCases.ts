import type { CaseLine } from '../../../../application/cases/casePages';
import type { CaseTask } from '../../../../application/cases/caseTasks';
import type { CaseOrigin, LifeCyclePhase } from '../../../../domain/cases/groupCase';

/** Which cases are shown. */
export interface CaseFilter {
  readonly search: string;
  readonly which: 'open' | 'own' | 'closed';
  readonly origin: CaseOrigin | '';
  readonly phase: LifeCyclePhase | '';
  readonly group: string;
}

export const noFilter: CaseFilter = { search: '', which: 'open', origin: '', phase: '', group: '' };

/** The cases that fit: own ones are those a person prepares, or that wait for that person. */
export function filterCases(
  lines: readonly CaseLine[],
  { search, which, origin, phase, group }: CaseFilter,
  tasks: readonly CaseTask[],
  personId: string | undefined,
): readonly CaseLine[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  return lines.filter((line) => {
    const { status, official, key, title, diaryNumber = '' } = line;
    const isOwn = official?.id === personId || tasks.some((task) => task.key === key);
    return (
      status === (which === 'closed' ? 'closed' : 'open') &&
      (which !== 'own' || isOwn) &&
      (origin === '' || line.origin === origin) &&
      (phase === '' || line.phase === phase) &&
      (group === '' || line.groupKey === group) &&
      `${key} ${title} ${diaryNumber}`.toLocaleLowerCase('sv').includes(wanted)
    );
  });
}
