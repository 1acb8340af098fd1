import type { VoteOutcome } from '../../../domain/voting/countVotes';
import type { ProposalStatus } from '../../../domain/voting/proposal';
import type { Mark } from '../../parts/marks';

export const proposalMarks: { readonly [S in ProposalStatus]: Mark } = {
  written: { icon: 'Edit', tone: 'quiet' },
  open: { icon: 'Clock', tone: 'active' },
  closed: { icon: 'Completed', tone: 'quiet' },
  withdrawn: { icon: 'Undo', tone: 'quiet' },
};

export const outcomeMarks: { readonly [O in VoteOutcome]: Mark } = {
  carried: { icon: 'Completed', tone: 'good' },
  rejected: { icon: 'Blocked2', tone: 'bad' },
  referredBack: { icon: 'Undo', tone: 'warning' },
  tied: { icon: 'Switch', tone: 'warning' },
  noQuorum: { icon: 'Warning', tone: 'warning' },
};
