import { ok, refuse, type Result } from '../../result';
import type { LocalDate } from '../../time';
import type { Audit } from '../audit';
import { dueReminder } from '../auditAction';
import type { AuditEvent } from '../auditEvents';

/** Reminds the owner of an action before and after its last day, at the region's pace; not when it is done meanwhile. */
export function remindOwner(
  { actions }: Audit,
  { action: number }: { readonly action: number },
  { today, pace }: { readonly today: LocalDate; readonly pace: readonly number[] },
): Result<AuditEvent, 'not-due'> {
  const action = actions.find((one) => one.number === number);
  return action === undefined || dueReminder(action, pace, today) === undefined
    ? refuse('not-due')
    : ok({ type: 'ownerReminded', payload: { number, owner: action.owner, on: today } });
}
