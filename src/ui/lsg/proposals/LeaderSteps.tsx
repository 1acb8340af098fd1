import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useShell } from '../../shell/shellContext';
import { CastingVoteForm } from './CastingVoteForm';
import { OpenVoteForm } from './OpenVoteForm';
import { PlainForm } from './PlainForm';
import { ProposalForm } from './ProposalForm';

type Step = 'open' | 'close' | 'tie' | 'change' | 'withdraw';

interface Props {
  readonly proposal: ShownProposal;
  readonly onChanged: () => void;
}

/** What may be done next, by those who lead the group and whoever presides over the vote. */
function stepsOf({ status, mine, rounds }: ShownProposal): readonly Step[] {
  const round = rounds[rounds.length - 1];
  const isUnsettled = round?.outcome === 'noQuorum' || round?.outcome === 'tied';
  const { present = 0, seats = 0 } = round?.turnout ?? {};
  const steps: Step[] = [];
  if (mine.presides && round?.outcome === 'tied' && round.rules.castingVote) steps.push('tie');
  if (!mine.leads) return steps;
  if (status === 'written') steps.push('open', 'change');
  if (status === 'open' && present === seats) steps.push('close');
  if (status === 'closed' && isUnsettled) steps.push('open');
  if (status === 'written' || status === 'open' || isUnsettled) steps.push('withdraw');
  return status === 'withdrawn' ? [] : steps;
}

/** The steps as buttons, each with a form that says what will happen. */
export function LeaderSteps({ proposal, onChanged }: Props): JSX.Element | null {
  const { language, announce } = useShell();
  const words = proposalPageTexts[language];
  const form = useOpenForm<Step>(`proposal/${proposal.key}/step`);
  const steps = stepsOf(proposal);
  if (steps.length === 0) return null;
  const names: { readonly [S in Step]: string } = {
    open: proposal.rounds.length > 0 ? words.newRound : words.openVote,
    close: words.closeVote,
    tie: words.castingVote,
    change: words.change,
    withdraw: words.withdraw,
  };
  const onDone = (sentence: string): void => {
    announce(sentence);
    form.close();
    onChanged();
  };
  const open = form.open && steps.includes(form.open) ? form.open : undefined;
  const shared = { proposal, onDone, onCancel: form.close };
  return (
    <section aria-label={words.next}>
      <SectionHeading>{words.next}</SectionHeading>
      {open === undefined && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {steps.map((step, index) => (
            <DefaultButton
              key={step}
              primary={index === 0 && step !== 'withdraw'}
              text={names[step]}
              onClick={() => form.show(step)}
            />
          ))}
        </div>
      )}
      {open === 'open' && <OpenVoteForm {...shared} label={names.open} kept={form.draft} />}
      {open === 'tie' && <CastingVoteForm {...shared} kept={form.draft} />}
      {open === 'close' && (
        <PlainForm
          {...shared}
          command="closeVote"
          label={words.closeVote}
          sentence={words.closeSentence}
          done={words.closedNow}
        />
      )}
      {open === 'withdraw' && (
        <PlainForm
          {...shared}
          command="withdrawProposal"
          label={words.withdraw}
          sentence={words.withdrawSentence}
          done={words.withdrawn}
          reason={words.withdrawReason}
          kept={form.draft}
        />
      )}
      {open === 'change' && (
        <ProposalForm
          caseKey={proposal.caseKey}
          changing={proposal}
          onDone={onDone}
          onCancel={form.close}
        />
      )}
    </section>
  );
}
