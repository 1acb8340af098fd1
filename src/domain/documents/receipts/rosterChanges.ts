import { addDays, type LocalDate } from '../../time';
import type { Person } from '../../units/unit';
import type { ReadRequest } from './readRequest';
import type { ReadRequestEvent } from './readRequestEvents';

/**
 * What the people of a channel today mean for a request: who has joined is to read within days of their own, never
 * earlier than the others; who has left is not waited for. A request that has ended, or knows nobody, stays as it is.
 */
export function rosterChanges(
  request: ReadRequest,
  roster: readonly Person[],
  today: LocalDate,
): readonly ReadRequestEvent[] {
  if (request.state !== 'open' || request.headcount !== undefined) return [];
  const ownDay = addDays(today, request.joinerDays);
  const dueOn = ownDay > request.dueOn ? ownDay : request.dueOn;
  const isIn = (people: readonly Person[], person: Person): boolean =>
    people.some(({ id }) => id === person.id);
  return [
    ...roster
      .filter((person) => !isIn(request.readers, person))
      .map(({ id, name }): ReadRequestEvent => ({
        type: 'personJoined',
        payload: { person: { id, name }, dueOn },
      })),
    ...request.readers
      .filter((person) => !isIn(roster, person))
      .map(({ id, name }): ReadRequestEvent => ({
        type: 'personLeft',
        payload: { person: { id, name } },
      })),
  ];
}
