import { ok, refuse, type Result } from '../../result';
import type { Instant } from '../../time';
import { outcomeOf, type Proposal, roundNow } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { ledGroup } from '../proposalRights';
import { frozenRoster } from '../votersOf';

/** The command to put a proposal to the vote, or to the vote anew. */
export interface OpenVote {
  /** By the settings when left out. */
  readonly closesAt?: Instant;
  /** Members who are away, by their ids. */
  readonly absent: readonly string[];
}

const dayMs = 86_400_000;
const mostDays = 366;

/** True when a closed round settled nothing: too few took part, or a tie nobody decides. */
const maybeAnew = (proposal: Proposal): boolean => {
  const round = roundNow(proposal);
  const outcome = round && outcomeOf(round);
  return outcome === 'noQuorum' || outcome === 'tied';
};

/**
 * Opens a vote with the group's rules and seats as they are now (LS-20, LS-21). Refused with a closing time that has
 * passed or lies more than a year off, and when the proposal is open or settled; after too few took part, or a tie, it
 * opens a new round of the same proposal.
 */
export function openVote(
  proposal: Proposal,
  { closesAt: wanted, absent }: OpenVote,
  context: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const group = ledGroup(proposal, context);
  if (!group.ok) return group;
  if (proposal.withdrawn) return refuse({ code: 'proposal/withdrawn' });
  const before = roundNow(proposal);
  if (before && !before.closed) return refuse({ code: 'proposal/still-open' });
  if (before && !maybeAnew(proposal)) return refuse({ code: 'proposal/settled' });
  const { voting, seats } = group.value;
  if (absent.some((id) => !seats.some(({ member }) => member.id === id)))
    return refuse({ code: 'proposal/absent-unknown' });
  const now = Date.parse(context.now);
  const closing = wanted === undefined ? now + voting.openDays * dayMs : Date.parse(wanted);
  if (Number.isNaN(closing)) return refuse({ code: 'proposal/closing-invalid' });
  if (closing <= now) return refuse({ code: 'proposal/closing-passed' });
  if (closing > now + mostDays * dayMs) return refuse({ code: 'proposal/closing-too-far' });
  return ok({
    type: 'voteOpened',
    payload: {
      round: proposal.rounds.length + 1,
      closesAt: new Date(closing).toISOString(),
      rules: voting,
      roster: frozenRoster(group.value, absent),
    },
  });
}
