import type { Directory, Person } from '../directory';
import { HttpProblem } from '../http/httpProblem';
import type { Exchange } from '../http/routes';
import type { Identity } from '../identity/identity';

/** Who does something on the Teams page: the persona that the request names, else whoever is signed in. */
export type Visitor = (exchange: Exchange, persona: string | undefined) => Promise<Person>;

/** Finds the visitor, or refuses. */
export const visitorOf =
  (identity: Identity, directory: Directory): Visitor =>
  async ({ request }, persona) => {
    if (persona === undefined) {
      const person = await identity.sessionPerson(request);
      if (person) return person;
      throw new HttpProblem(401, 'NotSignedIn', 'Ingen är inloggad på sidan.');
    }
    const person = directory.people.find((one) => one.persona === persona);
    if (person) return person;
    throw new HttpProblem(404, 'UnknownPersona', `Personen "${persona}" finns inte.`);
  };
