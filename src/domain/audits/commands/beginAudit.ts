import { ok, type Result } from '../../result';
import type { AuditFacts } from '../audit';
import type { AuditEvent } from '../auditEvents';
import type { AuditRefusal } from '../auditRefusal';
import { asKeeper } from '../auditRights';
import type { AuditContext } from '../auditRule';
import { checkAuditFacts } from '../checkAuditFacts';

/** Takes an audit in with what is known of it (AU-01, AU-02). Refused to others than those who keep audits. */
export function beginAudit(
  written: AuditFacts,
  context: AuditContext,
): Result<Extract<AuditEvent, { readonly type: 'auditBegun' }>, AuditRefusal> {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const facts = checkAuditFacts(written);
  return facts.ok ? ok({ type: 'auditBegun', payload: facts.value }) : facts;
}
