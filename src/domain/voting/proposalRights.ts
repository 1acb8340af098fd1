import type { Group } from '../groups/group';
import { leads } from '../groups/groupRights';
import type { Instant } from '../time';
import { ok, refuse, type Result } from '../result';
import { type Proposal, proposalStatus, roundNow, type VoteRound } from './proposal';
import type { ProposalContext } from './proposalContext';
import type { ProposalRefusal } from './proposalRefusal';

/** The group of a proposal as the settings have it now, for those who lead it; refuses all others. */
export function ledGroup(
  { groupKey, groupName }: Pick<Proposal, 'groupKey' | 'groupName'>,
  { groups, by }: Pick<ProposalContext, 'groups' | 'by'>,
): Result<Group, ProposalRefusal> {
  const group = groups.find(({ key }) => key === groupKey);
  if (!group) return refuse({ code: 'proposal/group-unknown' });
  if (!leads(group, by)) return refuse({ code: 'proposal/not-the-leader', group: groupName });
  return ok(group);
}

/** The round that is open, in time; `wanted` names the round of the card or page the command was given on. */
export function openRound(
  proposal: Proposal,
  now: Instant,
  wanted?: number,
): Result<VoteRound, ProposalRefusal> {
  const status = proposalStatus(proposal);
  if (status === 'withdrawn') return refuse({ code: 'proposal/withdrawn' });
  const round = roundNow(proposal);
  if (!round) return refuse({ code: 'proposal/not-open' });
  if (wanted !== undefined && wanted !== round.number)
    return refuse({ code: 'proposal/other-round' });
  const { closesAt } = round;
  if (round.closed || now >= closesAt) return refuse({ code: 'proposal/too-late', closesAt });
  return ok(round);
}
