import { ok, refuse, type Result } from '../../result';
import type { Proposal } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { openRound } from '../proposalRights';
import { presiding } from '../votersOf';

/** The command to let somebody into a vote again. */
export interface TakeBackConflict {
  readonly person: string;
}

/**
 * Whoever presides lets somebody into the vote again after a conflict declared by mistake, before it closes. Nobody
 * judges their own: while the chair has a conflict, the vice chair presides.
 */
export function takeBackConflict(
  proposal: Proposal,
  { person }: TakeBackConflict,
  { by, now }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const open = openRound(proposal, now);
  if (!open.ok) return open;
  const round = open.value;
  const chair = presiding(round);
  if (chair?.id !== by.id)
    return refuse({ code: 'proposal/not-the-chair', chair: chair?.name ?? '' });
  const conflict = round.conflicts.find((one) => one.by.id === person);
  if (!conflict) return refuse({ code: 'proposal/no-conflict' });
  return ok({
    type: 'conflictTakenBack',
    payload: { round: round.number, person: conflict.by },
  });
}
