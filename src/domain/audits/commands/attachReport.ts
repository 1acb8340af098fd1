import { ok, refuse } from '../../result';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { type FrozenFile, isSha256 } from '../evidence';

/** Keeps the auditors' report with the audit, as a copy (AU-02). Refused for the copy that is there already. */
export const attachReport: AuditRule<FrozenFile> = (state, file, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  if (!isSha256(file.sha256)) return refuse({ code: 'audit/evidence-missing' });
  return state.report?.sha256 === file.sha256
    ? refuse({ code: 'audit/nothing-changed' })
    : ok({ type: 'reportAttached', payload: file });
};
