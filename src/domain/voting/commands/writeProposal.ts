import { ok, refuse, type Result } from '../../result';
import type { ProposalText } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalWritten } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { ledGroup } from '../proposalRights';
import { writtenText } from '../writtenText';

/** The command to write a proposal on a case. */
export interface WriteProposal extends ProposalText {
  readonly caseKey: string;
  readonly groupKey: string;
}

/** What a new proposal says (LS-05); refuses those who do not lead the group, and what is missing or too long. */
export function writeProposal(
  { caseKey, groupKey, ...wish }: WriteProposal,
  context: Pick<ProposalContext, 'by' | 'groups'>,
): Result<ProposalWritten, ProposalRefusal> {
  const known = context.groups.find(({ key }) => key === groupKey);
  if (!known) return refuse({ code: 'proposal/group-unknown' });
  const groupName = known.name;
  const group = ledGroup({ groupKey, groupName }, context);
  if (!group.ok) return group;
  const text = writtenText(wish);
  return text.ok ? ok({ ...text.value, caseKey, groupKey, groupName }) : text;
}
