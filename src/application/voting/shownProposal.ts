import type { Group } from '../../domain/groups/group';
import { leads } from '../../domain/groups/groupRights';
import { addDays, type LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import { type Proposal, proposalStatus, roundNow } from '../../domain/voting/proposal';
import { shownRound } from '../../domain/voting/shownRound';
import { presiding, seatVotedFor } from '../../domain/voting/votersOf';
import type { OwnPart, ShownProposal } from './proposalPages';

function ownPart(
  proposal: Proposal,
  group: Group | undefined,
  by: Person,
  today: LocalDate,
): OwnPart {
  const round = roundNow(proposal);
  const seat = round && seatVotedFor(round, by);
  const vote = round?.votes[by.id];
  const isOpen = proposalStatus(proposal) === 'open';
  const closed = round?.closed;
  return {
    leads: group !== undefined && leads(group, by),
    presides: round !== undefined && presiding(round)?.id === by.id,
    mayVote: isOpen && seat !== undefined,
    hasConflict: round?.conflicts.some((one) => one.by.id === by.id) ?? false,
    mayReserve:
      closed !== undefined &&
      vote !== undefined &&
      !proposal.withdrawn &&
      today <= addDays(closed.on, round?.rules.reservationDays ?? 0),
    ...(vote
      ? {
          vote: {
            answer: vote.answer,
            at: vote.at,
            ...(vote.reason ? { reason: vote.reason } : {}),
          },
        }
      : {}),
    ...(seat && seat.why !== 'member' ? { standsInFor: seat.seat.member.name } : {}),
  };
}

/** A proposal as one person may see it: their own vote, and of others' no more than the rules show. */
export function shownProposal(
  proposal: Proposal,
  groups: readonly Group[],
  by: Person,
  today: LocalDate,
): ShownProposal {
  const { key, caseKey, groupKey, groupName, title, text, basis, withdrawn } = proposal;
  const group = groups.find((one) => one.key === groupKey);
  return {
    ...{ key, caseKey, groupKey, groupName, title, text, basis },
    status: proposalStatus(proposal),
    writtenBy: proposal.writtenBy.name,
    writtenAt: proposal.writtenAt,
    rounds: proposal.rounds.map(shownRound),
    members: (group?.seats ?? []).map(({ member, office, substitute }) => ({
      ...{ id: member.id, name: member.name },
      ...(office ? { office } : {}),
      ...(substitute ? { substitute: substitute.name } : {}),
    })),
    mine: ownPart(proposal, group, by, today),
    ...(group ? { rules: group.voting } : {}),
    ...(withdrawn ? { withdrawn: { ...withdrawn, by: withdrawn.by.name } } : {}),
  };
}
