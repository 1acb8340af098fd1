import { ok, refuse, type Result } from '../../result';
import { outcomeOf, type Proposal, roundNow } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { ledGroup } from '../proposalRights';
import { writtenReason } from '../writtenText';

/** The command to withdraw a proposal. */
export interface WithdrawProposal {
  readonly reason: string;
}

/** Withdraws a proposal that is not settled, with the reason; what was recommended stays recommended. */
export function withdrawProposal(
  proposal: Proposal,
  { reason: because }: WithdrawProposal,
  context: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const group = ledGroup(proposal, context);
  if (!group.ok) return group;
  if (proposal.withdrawn) return refuse({ code: 'proposal/withdrawn' });
  const round = roundNow(proposal);
  const outcome = round && outcomeOf(round);
  if (outcome && outcome !== 'noQuorum' && outcome !== 'tied')
    return refuse({ code: 'proposal/settled' });
  const reason = writtenReason(because, true);
  if (!reason.ok) return reason;
  return ok({ type: 'proposalWithdrawn', payload: { reason: reason.value } });
}
