import { createHash } from 'node:crypto';
import type { Person } from '../directory';

/** The id a bot knows a person by: stable, and different for every bot. */
export const teamsIdOf = (person: Person, botId: string): string =>
  `29:1${createHash('sha256').update(`${botId} ${person.id}`).digest('base64url')}`;

/** A person as the roster of a conversation shows them to a bot. */
export const toTeamsMember = (person: Person, botId: string, tenantId: string) => {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    id: teamsIdOf(person, botId),
    name: person.name,
    givenName,
    surname: rest.join(' '),
    objectId: person.id,
    aadObjectId: person.id,
    email: person.mail,
    userPrincipalName: person.mail,
    tenantId,
    userRole: 'user',
  };
};

/** An entry of the roster. */
export type TeamsMember = ReturnType<typeof toTeamsMember>;
