import { ok, refuse, type Result } from '../../result';
import { addDays } from '../../time';
import { type Proposal, roundNow } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { writtenPart } from '../writtenText';

/** The command to enter a reservation. */
export interface EnterReservation {
  readonly text: string;
}

const longest = 4_000;

/** A reservation of somebody who took part: within the days of the frozen rules, and before the record is adjusted. */
export function enterReservation(
  proposal: Proposal,
  { text: words }: EnterReservation,
  { by, today, isAdjusted }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const round = roundNow(proposal);
  if (proposal.withdrawn) return refuse({ code: 'proposal/withdrawn' });
  if (!round?.closed) return refuse({ code: round ? 'proposal/still-open' : 'proposal/not-open' });
  if (!round.votes[by.id]) return refuse({ code: 'proposal/did-not-vote' });
  if (isAdjusted) return refuse({ code: 'proposal/adjusted' });
  const until = addDays(round.closed.on, round.rules.reservationDays);
  if (today > until) return refuse({ code: 'proposal/reservation-late', until });
  const text = writtenPart(words, 'reservation', longest, true);
  if (!text.ok) return text;
  return ok({
    type: 'reservationEntered',
    payload: { round: round.number, text: text.value },
  });
}
