import { ok, refuse, type Result } from '../../result';
import type { Instant } from '../../time';
import type { Proposal, VoteRound } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { openRound } from '../proposalRights';
import { silentVoters } from '../votersOf';

/** The command by which the service reminds those who are silent. */
export type RemindSilentVoters = Readonly<Record<string, never>>;

const hourMs = 3_600_000;

/** The latest reminder that is due and not sent, by its hours before closing; none for an hour before the vote opened. */
export function dueReminder(round: VoteRound, now: Instant): number | undefined {
  const closing = Date.parse(round.closesAt);
  const due = round.rules.reminders.filter((hours) => {
    const at = closing - hours * hourMs;
    return at <= Date.parse(now) && at > Date.parse(round.openedAt);
  });
  const latest = Math.min(...due);
  return due.length > 0 && !round.reminded.some((hours) => hours <= latest) ? latest : undefined;
}

/** Reminds those who have not voted, once for each hour of the frozen rules; refused when nobody is silent or none is due. */
export function remindSilentVoters(
  proposal: Proposal,
  _: RemindSilentVoters,
  { now }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const open = openRound(proposal, now);
  if (!open.ok) return open;
  const round = open.value;
  const hours = dueReminder(round, now);
  if (hours === undefined || silentVoters(round).length === 0)
    return refuse({ code: 'proposal/nothing-changed' });
  return ok({ type: 'silentReminded', payload: { round: round.number, hours } });
}
