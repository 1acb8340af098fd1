import { answersFor } from '../../domain/cases/caseRights';
import type { CaseSettings } from '../../domain/groups/collaborationSettings';
import type { Group } from '../../domain/groups/group';
import { leads } from '../../domain/groups/groupRights';
import type { LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { CaseLine } from './casePages';

/** What a case waits for that a person can do: be taken in, its mail read, registered, prepared, answered, proposed on. */
export interface CaseTask {
  readonly kind:
    'takeIn' | 'followUp' | 'readMail' | 'register' | 'prepare' | 'consult' | 'answer' | 'propose';
  readonly key: string;
  readonly title: string;
  readonly by?: LocalDate;
}

const byStep = {
  intake: 'takeIn',
  registration: 'register',
  preparation: 'prepare',
  consultation: 'consult',
  proposal: 'propose',
} as const;

/**
 * What waits for a person in open cases: answers for the instances they answer for; preparation for the official; the
 * rest for those who lead, who also prepare as long as nobody else does.
 */
export function caseTasks(
  lines: readonly CaseLine[],
  person: Person,
  groups: readonly Group[],
  { instances }: Pick<CaseSettings, 'instances'>,
  today: LocalDate,
): readonly CaseTask[] {
  const own = instances.filter((one) => answersFor(one, person)).map(({ key }) => key);
  return lines.flatMap((line): readonly CaseTask[] => {
    const { key, title, step, asked, answerBy, official, followUpOn } = line;
    const by = answerBy === undefined ? {} : { by: answerBy };
    const isLed = groups.some((group) => group.key === line.groupKey && leads(group, person));
    const isOfficial = official ? official.id === person.id : isLed;
    const followUp: readonly CaseTask[] =
      isOfficial && followUpOn !== undefined && followUpOn <= today
        ? [{ kind: 'followUp', key, title, by: followUpOn }]
        : [];
    if (line.status === 'closed') return followUp;
    const isPrepared = step === 'preparation' || step === 'consultation';
    const isMine = isPrepared && official ? official.id === person.id : isLed;
    const waitsForOthers = step === 'consultation' && asked.length > 0;
    return [
      ...followUp,
      ...(asked.some((one) => own.includes(one))
        ? [{ kind: 'answer' as const, key, title, ...by }]
        : []),
      ...(isOfficial && line.unreadMails > 0 ? [{ kind: 'readMail' as const, key, title }] : []),
      ...(isMine && !waitsForOthers ? [{ kind: byStep[step], key, title }] : []),
    ];
  });
}
