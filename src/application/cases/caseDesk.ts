import { leadersOf, peopleOf, takesPart } from '../../domain/cases/caseRights';
import { isReached } from '../../domain/cases/commands/consultInstances';
import type { CollaborationSettings, Instance } from '../../domain/groups/collaborationSettings';
import { leads } from '../../domain/groups/groupRights';
import type { LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { AskableInstance, CaseDesk, CaseLine } from './casePages';
import { caseTasks } from './caseTasks';

const askable = (instance: Instance): AskableInstance => ({
  key: instance.key,
  name: instance.name,
  reach: instance.channel ? 'channel' : isReached(instance) ? 'mail' : 'none',
});

/** What the page of cases is set up with for a person, and what waits for that person. */
export const layingDesk =
  (
    { groups, cases }: Pick<CollaborationSettings, 'groups' | 'cases'>,
    {
      open,
      today,
      pagesUrl,
    }: {
      /** Open cases, and closed ones that are to be followed up by a day. */
      readonly open: (followUpBy: LocalDate) => Promise<readonly CaseLine[]>;
      readonly today: () => LocalDate;
      readonly pagesUrl: string;
    },
  ) =>
  async (by: Person): Promise<CaseDesk> => ({
    pagesUrl,
    groups: groups
      .filter(({ kind }) => kind === 'lsg')
      .map((group) => ({
        key: group.key,
        name: group.name,
        leads: leads(group, by),
        takesPart: takesPart(group, groups, by),
        people: peopleOf(group),
        leaders: leadersOf(group),
      })),
    instances: cases.instances.map(askable),
    regulations: cases.regulations,
    perspectives: cases.perspectives,
    consultationDays: cases.consultationDays,
    ...(cases.followUp ? { followUpDays: cases.followUp.days } : {}),
    tasks: caseTasks(await open(today()), by, groups, cases, today()),
  });
