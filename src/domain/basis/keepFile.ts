import { refuse, ok, type Result } from '../result';
import { isCoordinator, type Roles } from '../units/roles';
import type { Person } from '../units/unit';
import type { AnswerQuestionRefusal } from './answerQuestion';
import type { Basis } from './basis';
import { isOfParty } from './isOfParty';

export type KeepFileRefusal =
  | Extract<
      AnswerQuestionRefusal,
      { readonly code: 'basis/unknown-question' | 'basis/not-the-party' }
    >
  | { readonly code: 'basis/file-kind' }
  | { readonly code: 'basis/file-size' };

/** The most bytes a file may have, and the kinds of file a list of customers or orders comes in. */
export const largestFile = 15_000_000;
const kinds = /\.(?:pdf|docx|xlsx|csv|txt|eml|msg|png|jpe?g)$/i;
export const isKeptKind = (name: string): boolean => kinds.test(name);

/** Whether a person may keep a file with a question: whoever may answer it, and the coordinator (B1-06). */
export function mayKeepFile(
  basis: Basis,
  question: string,
  name: string,
  by: Person,
  roles: Roles,
): Result<undefined, KeepFileRefusal> {
  const asked = basis.questions.find(({ key }) => key === question);
  const party = basis.parties.find(({ key }) => key === asked?.party);
  if (!party) return refuse({ code: 'basis/unknown-question' });
  if (!isCoordinator(roles, by) && !isOfParty(party, by)) {
    const people = party.people.map(({ name: each }) => each).join(', ');
    return refuse({ code: 'basis/not-the-party', party: party.name, people });
  }
  return isKeptKind(name) ? ok(undefined) : refuse({ code: 'basis/file-kind' });
}
