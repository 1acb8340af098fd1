import { type Proposal, proposalStatus, roundNow } from '../../domain/voting/proposal';
import { type ShownSeat, shownRound } from '../../domain/voting/shownRound';
import type { ProposalRow } from '../../lists/proposals.list';
import type { VoteRow } from '../../lists/votes.list';

/** The rows `Proposals` and `Votes`, as the service writes and reads them. */
export interface ProposalRows {
  saveProposals(rows: readonly ProposalRow[]): Promise<void>;
  saveVotes(rows: readonly VoteRow[]): Promise<void>;
  /** Keys of the proposals whose vote is not closed. */
  open(): Promise<readonly string[]>;
  /** Proposals of a group or a case, the newest first. */
  of(
    where: { readonly group: string } | { readonly caseKey: string },
  ): Promise<readonly ProposalRow[]>;
}

const line = (text: string): string => text.slice(0, 255);

/** The row of a proposal. */
export function toProposalRow(proposal: Proposal, revision: number): ProposalRow {
  const now = roundNow(proposal);
  const round = now && shownRound(now);
  return {
    ProposalKey: proposal.key,
    Title: line(proposal.title),
    CaseKey: proposal.caseKey,
    GroupKey: proposal.groupKey,
    GroupName: line(proposal.groupName),
    Status: proposalStatus(proposal),
    Outcome: round?.outcome ?? null,
    Round: round?.number ?? null,
    OpenedAt: round?.openedAt ?? null,
    ClosesAt: round?.closesAt ?? null,
    ClosedAt: round?.closed?.at ?? null,
    Answered: round?.turnout.present ?? null,
    Seats: round?.turnout.seats ?? null,
    Needed: round?.turnout.needed ?? null,
    Proposed: proposal.text,
    Reservations: round?.reservations.length ?? null,
    WrittenBy: line(proposal.writtenBy.name),
    WrittenAt: proposal.writtenAt,
    Revision: revision,
  };
}

function statusOf(seat: ShownSeat, isClosed: boolean): VoteRow['Status'] {
  if (!seat.voter && seat.why === 'conflictOfInterest') return 'conflictOfInterest';
  if (seat.hasAnswered === undefined) return isClosed ? 'silent' : 'notShown';
  if (seat.hasAnswered) return 'answered';
  return isClosed ? 'silent' : 'waiting';
}

/** The rows of the votes of the latest round: answers only where the rules show them, or after closing. */
export function toVoteRows(proposal: Proposal, revision: number): readonly VoteRow[] {
  const now = roundNow(proposal);
  if (!now) return [];
  const round = shownRound(now);
  return round.seats.map((seat) => ({
    VoteKey: `${proposal.key}/${round.number}/${seat.member.id}`,
    Title: line(seat.member.name),
    ProposalKey: proposal.key,
    Round: round.number,
    MemberId: seat.member.id,
    Voter: seat.voter ? line(seat.voter.name) : null,
    Status: statusOf(seat, round.closed !== undefined),
    Answer: seat.answer ?? null,
    Reason: seat.reason ?? null,
    AnsweredAt: seat.at ?? null,
    Revision: revision,
  }));
}
