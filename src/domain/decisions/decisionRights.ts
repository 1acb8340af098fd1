import type { DecidingBody, DecisionSettings } from '../groups/collaborationSettings';
import type { Group } from '../groups/group';
import { leads } from '../groups/groupRights';
import type { Contact, Person } from '../units/unit';

export const deciding = (
  { bodies }: Pick<DecisionSettings, 'bodies'>,
  key: string,
): DecidingBody | undefined => bodies.find((body) => body.key === key);

const includes = (people: readonly Contact[], { id }: Person): boolean =>
  people.some((one) => one.id === id);

/** Records, changes, announces and sends out (sv. sekreterare). */
export const isBodySecretary = (body: DecidingBody, person: Person): boolean =>
  includes(body.secretaries, person);

/** Prepares statements: the body's secretaries, and those who lead a group whose proposals it decides (LS-05). */
export const mayPrepare = (body: DecidingBody, groups: readonly Group[], person: Person): boolean =>
  isBodySecretary(body, person) ||
  groups.some((group) => group.kind === 'lsg' && leads(group, person));

/** Reads a record through before it is adjusted: another secretary, the chair or the director. */
export const reviewersOf = ({ secretaries, chair, director }: DecidingBody): readonly Contact[] => [
  ...secretaries,
  chair,
  director,
];

export const mayReview = (body: DecidingBody, person: Person): boolean =>
  includes(reviewersOf(body), person);

/** Adjusts (sv. justerar) the record for the meeting. */
export const mayAdjust = ({ adjusters }: DecidingBody, person: Person): boolean =>
  includes(adjusters, person);

export const namesOf = (people: readonly Person[]): string =>
  people.map(({ name }) => name).join(', ');
