import { ok, refuse, type Result } from '../../result';
import { outcomeOf, type Proposal, roundNow, type TieAnswer } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { presiding } from '../votersOf';
import { writtenReason } from '../writtenText';

/** The command by which whoever presides decides a tie. */
export interface DecideTie {
  readonly answer: TieAnswer;
  readonly reason?: string;
}

/** The casting vote (LS-21): of whoever presided, on a tie, where the frozen rules give it; refused otherwise. */
export function decideTie(
  proposal: Proposal,
  { answer, reason: because }: DecideTie,
  { by }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const round = roundNow(proposal);
  if (proposal.withdrawn) return refuse({ code: 'proposal/withdrawn' });
  if (!round || outcomeOf(round) !== 'tied') return refuse({ code: 'proposal/no-tie' });
  if (!round.rules.castingVote) return refuse({ code: 'proposal/no-casting-vote' });
  const chair = presiding(round);
  if (chair?.id !== by.id)
    return refuse({ code: 'proposal/not-the-chair', chair: chair?.name ?? '' });
  if (round.rules.meanings[answer] === undefined)
    return refuse({ code: 'proposal/answer-not-allowed', answer });
  const reason = writtenReason(because);
  if (!reason.ok) return reason;
  return ok({
    type: 'tieDecided',
    payload: { round: round.number, answer, ...(reason.value ? { reason: reason.value } : {}) },
  });
}
