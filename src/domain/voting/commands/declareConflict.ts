import { ok, refuse, type Result } from '../../result';
import type { Proposal } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { openRound } from '../proposalRights';
import { seatVotedFor } from '../votersOf';
import { writtenReason } from '../writtenText';
import { whyNoVote } from './castVote';

/** The command to declare a conflict of interest. */
export interface DeclareConflict {
  readonly reason?: string;
  readonly round?: number;
}

/** Somebody who votes is out of the vote, with any vote given; a substitute steps in by the rules. */
export function declareConflict(
  proposal: Proposal,
  { reason: because, round: wanted }: DeclareConflict,
  { by, now }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const open = openRound(proposal, now, wanted);
  if (!open.ok) return open;
  const round = open.value;
  if (!seatVotedFor(round, by)) return refuse(whyNoVote(round, by, proposal.groupName));
  const reason = writtenReason(because);
  if (!reason.ok) return reason;
  return ok({
    type: 'conflictDeclared',
    payload: { round: round.number, ...(reason.value ? { reason: reason.value } : {}) },
  });
}
