import { ok, type Result } from '../../result';
import type { AuditRefusal } from '../auditRefusal';
import { asKeeper } from '../auditRights';
import type { AuditContext } from '../auditRule';
import { checkNotification, type WrittenNotification } from './checkNotification';
import type { NotificationEvent } from './notificationEvents';

/** Registers a notification to an authority (AU-12). Refused to others than those who keep the register. */
export function registerNotification(
  written: WrittenNotification,
  context: Pick<AuditContext, 'by' | 'keepers' | 'today'>,
): Result<Extract<NotificationEvent, { readonly type: 'notificationRegistered' }>, AuditRefusal> {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const facts = checkNotification(written, context.today);
  return facts.ok ? ok({ type: 'notificationRegistered', payload: facts.value }) : facts;
}
