import { partedMail } from '../../reception/mailText';
import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import type { IncomingCaseMail } from '../caseMail';
import type { GroupCase } from '../groupCase';
import { mailOfCase } from '../mailOfCase';

/**
 * Adds a mail that names a case to it (LS-22), with its files: what its sender wrote, without the earlier mail below.
 * Refused for a case that is closed: then it begins one of its own.
 */
export function addMail(
  state: GroupCase,
  incoming: IncomingCaseMail,
): Result<CaseEvent, CaseRefusal> {
  if (state.closed) return refuse({ code: 'case/closed' });
  const { own } = partedMail(incoming.text);
  const mail = { ...incoming, text: own || incoming.text, isAnswered: false };
  return ok({ type: 'mailAdded', payload: mailOfCase(mail, state.mails.length + 1) });
}
