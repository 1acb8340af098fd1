import { theService } from '../../log/logEntry';
import { ok, refuse, type Result } from '../../result';
import { countVotes } from '../countVotes';
import { type Proposal, roundNow } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { ledGroup } from '../proposalRights';
import { silentVoters } from '../votersOf';

/** The command to close a vote. */
export type CloseVote = Readonly<Record<string, never>>;

/**
 * Closes a vote and writes down its count: at its closing time whoever says so, before it those who lead the group once
 * all have answered. What the log holds before this is counted, and nothing behind it; the votes, secret until now, stand
 * open beside the count.
 */
export function closeVote(
  proposal: Proposal,
  _: CloseVote,
  context: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const isService = context.by.id === theService.id;
  const group = isService ? undefined : ledGroup(proposal, context);
  if (group && !group.ok) return group;
  if (proposal.withdrawn) return refuse({ code: 'proposal/withdrawn' });
  const round = roundNow(proposal);
  if (!round || round.closed) return refuse({ code: 'proposal/not-open' });
  const isEarly = context.now < round.closesAt;
  if (isEarly && isService) return refuse({ code: 'proposal/still-open' });
  const silent = silentVoters(round).length;
  if (isEarly && silent > 0) return refuse({ code: 'proposal/not-all-answered', silent });
  return ok({
    type: 'voteClosed',
    payload: {
      ...{ round: round.number, on: context.today, isEarly, count: countVotes(round) },
      votes: Object.values(round.votes),
    },
  });
}
