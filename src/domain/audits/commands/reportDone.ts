import { ok, refuse } from '../../result';
import { ownAction } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';

interface ReportDone {
  readonly action: number;
  readonly note: string;
}

/** The owner says that an action is done, and how; refused without evidence (AU-11, X-27). Somebody else confirms it. */
export const reportDone: AuditRule<ReportDone> = (state, { action: number, note }, context) => {
  const own = ownAction(state, number, context, ['planned', 'underWay']);
  if (!own.ok) return own;
  if (own.value.evidence.length === 0) return refuse({ code: 'audit/no-evidence' });
  const written = writtenAuditPart('note', note);
  return written.ok
    ? ok({ type: 'actionReported', payload: { number, note: written.value } })
    : written;
};
