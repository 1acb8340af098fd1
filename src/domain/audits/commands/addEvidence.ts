import { ok, refuse } from '../../result';
import { actionIn, isKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { type ActionEvidence, hashOfEvidence, isSha256 } from '../evidence';
import { maybeAuditPart } from '../writtenAuditPart';

interface AddEvidence {
  readonly action: number;
  readonly note: string;
  /** A copy that is kept already, or an edition as it was found: the rule freezes what it is given. */
  readonly what: ActionEvidence['what'];
}

/** Adds what shows that an action is done, frozen as it is now. By the owner or a keeper, until the action is closed; the same content once. */
export const addEvidence: AuditRule<AddEvidence> = (
  state,
  { action: number, note, what },
  context,
) => {
  const action = actionIn(state, number);
  if (!action.ok) return action;
  const { owner, status, evidence } = action.value;
  if (owner.id !== context.by.id && !isKeeper(context.keepers, context.by))
    return refuse({ code: 'audit/not-the-owner-or-keeper', owner: owner.name });
  if (status === 'closed') return refuse({ code: 'audit/not-in-status', status });
  const hash = hashOfEvidence({ what });
  if (!isSha256(hash)) return refuse({ code: 'audit/evidence-missing' });
  if (evidence.some((one) => hashOfEvidence(one) === hash))
    return refuse({ code: 'audit/evidence-known' });
  const written = maybeAuditPart('note', note);
  if (!written.ok) return written;
  return ok({
    type: 'evidenceAdded',
    payload: { action: number, number: evidence.length + 1, note: written.value, what },
  });
};
