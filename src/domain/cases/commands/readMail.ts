import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import { unreadMails } from '../caseMail';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';

export interface ReadMail {
  readonly number: number;
}

/** Says that a mail that was added to a case has been read, by who prepares it; what it led to is recorded as what was done. */
export function readMail(
  state: GroupCase,
  { number }: ReadMail,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  return unreadMails(state.mails).some((mail) => mail.number === number)
    ? ok({ type: 'mailRead', payload: { number } })
    : refuse({ code: 'case/nothing-changed' });
}
