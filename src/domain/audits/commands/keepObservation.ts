import { ok, refuse } from '../../result';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';

/** Keeps something else the auditors saw, for the work that goes on (AU-09). The same text is kept once. */
export const keepObservation: AuditRule<{ readonly text: string }> = (state, { text }, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const written = writtenAuditPart('text', text);
  if (!written.ok) return written;
  return state.observations.some((one) => one.text === written.value)
    ? refuse({ code: 'audit/nothing-changed' })
    : ok({ type: 'observationKept', payload: { text: written.value } });
};
