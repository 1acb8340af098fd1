import { ok, refuse } from '../../result';
import type { AuditFacts } from '../audit';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { checkAuditFacts } from '../checkAuditFacts';

/** Corrects what is known of an audit (AU-02). Refused to others, and when nothing changes. */
export const changeAudit: AuditRule<AuditFacts> = (state, written, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const facts = checkAuditFacts(written);
  if (!facts.ok) return facts;
  const names = Object.keys(facts.value) as (keyof AuditFacts)[];
  return names.every((name) => facts.value[name] === state[name])
    ? refuse({ code: 'audit/nothing-changed' })
    : ok({ type: 'auditChanged', payload: facts.value });
};
