import * as React from 'react';
import type { VoteOutcome } from '../../../domain/voting/countVotes';
import type { ProposalStatus } from '../../../domain/voting/proposal';
import { votingTexts } from '../../../text/votingTexts';
import { MarkedWord } from '../../parts/MarkedWord';
import { useShell } from '../../shell/shellContext';
import { outcomeMarks, proposalMarks } from './proposalMarks';

interface Props {
  readonly status: ProposalStatus;
  readonly outcome?: VoteOutcome | undefined;
}

/** Where a proposal stands: what the vote gave once it is closed, else its status. */
export function ProposalState({ status, outcome }: Props): JSX.Element {
  const texts = votingTexts[useShell().language];
  return status === 'closed' && outcome ? (
    <MarkedWord mark={outcomeMarks[outcome]} strong>
      {texts.outcomes[outcome]}
    </MarkedWord>
  ) : (
    <MarkedWord mark={proposalMarks[status]}>{texts.statuses[status]}</MarkedWord>
  );
}
