import * as React from 'react';
import { useLsg } from '../lsgContext';
import { ProposalForm } from './ProposalForm';
import { ProposalList } from './ProposalList';
import { ProposalPage } from './ProposalPage';

/** What stands for a proposal that is being written in the address: `#forslag/ny/LSG-2026-0007`. */
export const newProposal = 'ny';

/** Proposals and their votes: the list, one of them, or the form for a new one (LS-05, LS-20). */
export function ProposalsTab(): JSX.Element {
  const { place } = useLsg();
  const { key, part = '' } = place;
  if (key === undefined) return <ProposalList />;
  if (key === newProposal) return <ProposalForm caseKey={part} />;
  return <ProposalPage key={key} proposalKey={key} />;
}
