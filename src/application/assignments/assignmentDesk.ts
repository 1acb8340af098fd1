import { leadersOf, peopleOf, takesPart } from '../../domain/cases/caseRights';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import type { Group } from '../../domain/groups/group';
import { belongsTo, leads } from '../../domain/groups/groupRights';
import type { Person } from '../../domain/units/unit';
import type { AssignmentDesk, AssignmentLine, OwnLag } from './assignmentPages';
import { assignmentTasks } from './assignmentTasks';

const reachOf = ({ channel, mailbox, seats, secretaries }: Group): OwnLag['reach'] => {
  if (channel) return 'channel';
  const people = [...seats.map(({ member }) => member), ...secretaries];
  return mailbox !== undefined || people.some(({ mail }) => mail !== undefined) ? 'mail' : 'none';
};

/** What the page of assignments is set up with for a person, and what waits for that person. */
export const layingAssignmentDesk =
  (
    { groups, assignments }: Pick<CollaborationSettings, 'groups' | 'assignments'>,
    open: () => Promise<readonly AssignmentLine[]>,
  ) =>
  async (by: Person): Promise<AssignmentDesk> => ({
    groups: groups
      .filter(({ kind }) => kind === 'lsg')
      .map((group) => ({
        key: group.key,
        name: group.name,
        leads: leads(group, by),
        takesPart: takesPart(group, groups, by),
        isMine: belongsTo(group, by),
        leaders: leadersOf(group),
      })),
    lags: groups.flatMap((lag) =>
      lag.kind === 'lag' && lag.parentKey !== undefined
        ? [
            {
              key: lag.key,
              name: lag.name,
              groupKey: lag.parentKey,
              people: peopleOf(lag),
              leaderId: lag.seats.find(({ office }) => office === 'chair')?.member.id ?? '',
              isMine: belongsTo(lag, by),
              reach: reachOf(lag),
            },
          ]
        : [],
    ),
    reportEveryDays: assignments.reportEveryDays,
    tasks: assignmentTasks(await open(), by, groups),
  });
