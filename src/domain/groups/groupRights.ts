import type { Person } from '../units/unit';
import type { Group, Seat } from './group';

const holds = (group: Group, office: Seat['office'], { id }: Person): boolean =>
  group.seats.some((seat) => seat.office === office && seat.member.id === id);

/** The chair (sv. ordförande), or a working group's leader. */
export const isChair = (group: Group, person: Person): boolean => holds(group, 'chair', person);

export const isSecretary = (group: Group, { id }: Person): boolean =>
  group.secretaries.some((secretary) => secretary.id === id);

/** Chair, vice chair and secretaries lead a group's work: they register, move on, put to the vote, record (LS-04, X-25). */
export const leads = (group: Group, person: Person): boolean =>
  isChair(group, person) || holds(group, 'viceChair', person) || isSecretary(group, person);

/** Sits in the group: as member, substitute or secretary. */
export const belongsTo = (group: Group, person: Person): boolean =>
  isSecretary(group, person) ||
  group.seats.some(
    ({ member, substitute }) => member.id === person.id || substitute?.id === person.id,
  );
