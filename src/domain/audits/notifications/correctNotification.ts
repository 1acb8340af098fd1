import { ok, refuse, type Result } from '../../result';
import type { AuditRefusal } from '../auditRefusal';
import { asKeeper } from '../auditRights';
import type { AuditContext } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';
import type { AuthorityNotification, NotificationFacts } from './authorityNotification';
import { checkNotification, type WrittenNotification } from './checkNotification';
import type { NotificationEvent } from './notificationEvents';

interface CorrectNotification extends WrittenNotification {
  readonly reason: string;
}

/** Corrects or completes a notification, with the reason; what it said before stays on record (AU-12). */
export function correctNotification(
  state: AuthorityNotification,
  { reason, ...written }: CorrectNotification,
  context: Pick<AuditContext, 'by' | 'keepers' | 'today'>,
): Result<NotificationEvent, AuditRefusal> {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const facts = checkNotification(written, context.today);
  if (!facts.ok) return facts;
  const names = Object.keys(facts.value) as (keyof NotificationFacts)[];
  if (names.every((name) => facts.value[name] === state[name]))
    return refuse({ code: 'audit/nothing-changed' });
  const why = writtenAuditPart('reason', reason);
  return why.ok
    ? ok({ type: 'notificationCorrected', payload: { facts: facts.value, reason: why.value } })
    : why;
}
