import type { Group } from '../groups/group';
import { belongsTo, leads } from '../groups/groupRights';
import type { Instance } from '../groups/collaborationSettings';
import { ok, refuse, type Result } from '../result';
import type { Person } from '../units/unit';
import type { CaseRefusal } from './caseRefusal';
import type { CaseContext } from './caseRule';
import type { GroupCase } from './groupCase';

/** Everybody who may be asked to prepare a case: members, substitutes and secretaries, each once. */
export function peopleOf({ seats, secretaries }: Group): readonly Person[] {
  const all = [
    ...seats.flatMap(({ member, substitute }) => (substitute ? [member, substitute] : [member])),
    ...secretaries,
  ];
  return all
    .filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
    .map(({ id, name }) => ({ id, name }));
}

/** Sits in the group, or in a working group below it: begins cases by the form and reads them (LS-02, LS-07). */
export const takesPart = (group: Group, groups: readonly Group[], person: Person): boolean =>
  belongsTo(group, person) ||
  groups.some(({ parentKey, ...below }) => parentKey === group.key && belongsTo(below, person));

/** Answers for an instance that a case asks, on its card or on the page. */
export const answersFor = ({ people }: Pick<Instance, 'people'>, { id }: Person): boolean =>
  people.some((one) => one.id === id);

/** Who may read a case whole: those who take part, who sent it in, and who answers for an instance that is asked. */
export const mayReadCase = (
  state: GroupCase,
  person: Person,
  { groups, settings }: Pick<CaseContext, 'groups' | 'settings'>,
): boolean => {
  const group = groups.find(({ key }) => key === state.groupKey);
  const asked = state.consultations.flatMap(({ instances }) => instances.map(({ key }) => key));
  return (
    state.begun.by.id === person.id ||
    (group !== undefined && takesPart(group, groups, person)) ||
    settings.instances.some((one) => asked.includes(one.key) && answersFor(one, person))
  );
};

/** The names of those who lead a group. */
export const leadersOf = ({ seats, secretaries }: Group): readonly string[] =>
  [...seats.flatMap(({ office, member }) => (office ? [member] : [])), ...secretaries].map(
    ({ name }) => name,
  );

/** The group of an open case, for who leads it; refused to others and for a case that is closed. */
export function ledBy(state: GroupCase, { by, groups }: CaseContext): Result<Group, CaseRefusal> {
  const group = groups.find(({ key }) => key === state.groupKey);
  if (!group) return refuse({ code: 'case/unknown-group' });
  if (!leads(group, by))
    return refuse({
      code: 'case/not-the-leader',
      group: group.name,
      people: leadersOf(group).join(', '),
    });
  return state.closed ? refuse({ code: 'case/closed' }) : ok(group);
}

/** The same, also for the official who prepares the case. */
export function preparedBy(state: GroupCase, context: CaseContext): Result<Group, CaseRefusal> {
  const group = context.groups.find(({ key }) => key === state.groupKey);
  if (!group) return refuse({ code: 'case/unknown-group' });
  if (!leads(group, context.by) && state.official?.id !== context.by.id)
    return refuse({
      code: 'case/not-the-official',
      group: group.name,
      people: leadersOf(group).join(', '),
    });
  return state.closed ? refuse({ code: 'case/closed' }) : ok(group);
}
