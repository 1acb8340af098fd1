import { ok, refuse, type Result } from '../../result';
import { type Proposal, proposalStatus, type ProposalText } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { ledGroup } from '../proposalRights';
import { writtenText } from '../writtenText';

/** Changes what is proposed; refused once a vote has opened, for those who voted have answered to these very words. */
export function changeProposal(
  proposal: Proposal,
  command: ProposalText,
  context: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const group = ledGroup(proposal, context);
  if (!group.ok) return group;
  const status = proposalStatus(proposal);
  if (status === 'withdrawn') return refuse({ code: 'proposal/withdrawn' });
  if (status !== 'written') return refuse({ code: 'proposal/already-opened' });
  const text = writtenText(command);
  if (!text.ok) return text;
  const { title, text: words, basis } = proposal;
  if (JSON.stringify(text.value) === JSON.stringify({ title, text: words, basis }))
    return refuse({ code: 'proposal/nothing-changed' });
  return ok({ type: 'proposalChanged', payload: text.value });
}
