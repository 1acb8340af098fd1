import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { acceptProposal, type ShownProposal } from '../../../application/voting/proposalPages';
import type { RecordRef } from '../../../domain/records/recordRef';
import { proposalStream } from '../../../domain/voting/proposal';
import { dayAndTime } from '../../../text/dates';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { rulesInWords } from '../../../text/voteSentences';
import { votingTexts } from '../../../text/votingTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ChainSection } from '../../chain/ChainSection';
import { PageHeading } from '../../documentWork/PageHeading';
import { readOutcome } from '../../documentWork/readOutcome';
import { usePolled } from '../../hooks/usePolled';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { DecisionOfProposal } from './DecisionOfProposal';
import { LeaderSteps } from './LeaderSteps';
import { PlaceLink } from '../PlaceLink';
import { ProposalState } from './ProposalState';
import { ReservationSection } from './ReservationSection';
import { RoundView } from './RoundView';
import { VoteRecord } from './VoteRecord';
import { VoteSection } from './VoteSection';

const pauseMs = 4_000;

/** One proposal: what is proposed, the person's own vote, how it stands, and what those who lead may do (LS-20, X-25). */
export function ProposalPage({ proposalKey }: { readonly proposalKey: string }): JSX.Element {
  const { commands, language, texts } = useLsg();
  const words = proposalPageTexts[language];
  const { state, refresh } = usePolled(
    React.useCallback(
      () => readOutcome(commands.readRecord(`proposals/${proposalKey}`, acceptProposal)),
      [commands, proposalKey],
    ),
    pauseMs,
  );
  const back = (
    <div style={{ margin: '12px 0 8px', minHeight: 28 }}>
      <PlaceLink underline to={{ tab: 'forslag' }}>
        <Icon iconName="Back" aria-hidden="true" /> {words.back}
      </PlaceLink>
    </div>
  );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void refresh()}>{texts.service.unreachable}</Trouble>;
  const proposal = state.value.value;
  if (proposal === undefined)
    return (
      <>
        {back}
        <Trouble>{state.value.refusal}</Trouble>
      </>
    );
  return (
    <article aria-label={proposal.key}>
      {back}
      {state.stale && (
        <Trouble tone="warning" onRetry={() => void refresh()}>
          {texts.service.unreachable}
        </Trouble>
      )}
      <Proposal proposal={proposal} onChanged={() => void refresh()} />
    </article>
  );
}

interface Props {
  readonly proposal: ShownProposal;
  readonly onChanged: () => void;
}

function Proposal({ proposal, onChanged }: Props): JSX.Element {
  const { language, readers } = useLsg();
  const words = proposalPageTexts[language];
  const classes = useStyles(tableStyles);
  const { key, caseKey, groupName, title, text, basis, rounds, status, withdrawn } = proposal;
  const round = rounds[rounds.length - 1];
  const earlier = rounds.slice(0, -1).reverse();
  // A vote that is not settled may be held anew, by the rules as they are then.
  const isUnsettled = round?.outcome === 'noQuorum' || round?.outcome === 'tied';
  const frozen = isUnsettled ? undefined : round?.rules;
  const rules = frozen ?? proposal.rules ?? round?.rules;
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 800 }}>
      <header style={{ display: 'grid', gap: 4 }}>
        <PageHeading number={key}>{title}</PageHeading>
        <ProposalState status={status} outcome={round?.outcome} />
        <span className={classes.under}>
          {groupName} ·{' '}
          <PlaceLink underline to={{ tab: 'arenden', key: caseKey }}>
            {words.case(caseKey)}
          </PlaceLink>{' '}
          · {words.written(proposal.writtenBy, dayAndTime(proposal.writtenAt))}
        </span>
        {withdrawn && (
          <Trouble tone="info" quiet>
            {votingTexts[language].withdrawn(withdrawn.by, withdrawn.reason)}
          </Trouble>
        )}
      </header>
      <section aria-label={words.proposed}>
        <SectionHeading>{words.proposed}</SectionHeading>
        <p style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</p>
      </section>
      <section aria-label={words.basis}>
        <SectionHeading>{words.basis}</SectionHeading>
        {basis.length === 0 ? (
          <p style={{ margin: 0 }}>{words.noBasis}</p>
        ) : (
          <ul style={{ margin: 0, paddingLeft: 20, overflowWrap: 'anywhere' }}>
            {basis.map(({ label, url }) => (
              <li key={`${label}${url ?? ''}`}>
                {url ? (
                  <Link href={url} target="_blank" rel="noreferrer" underline>
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {round && status === 'open' && (
        <VoteSection proposal={proposal} round={round} onChanged={onChanged} />
      )}
      {round && <RoundView proposal={proposal} round={round} onChanged={onChanged} />}
      {round?.closed && <ReservationSection proposal={proposal} onChanged={onChanged} />}
      {round?.closed && <VoteRecord proposal={proposal} />}
      <DecisionOfProposal proposal={proposal} />
      <LeaderSteps proposal={proposal} onChanged={onChanged} />
      {rules && (
        <section aria-label={words.rules}>
          <SectionHeading rule={frozen ? words.rulesOpen : words.rulesNext}>
            {words.rules}
          </SectionHeading>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {rulesInWords(rules, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {earlier.map((one) => (
        <RoundView
          key={one.number}
          proposal={proposal}
          round={one}
          onChanged={onChanged}
          isEarlier
        />
      ))}
      <ChainSection
        recordRef={proposalStream(key) as RecordRef}
        pagesPath={readers.decisions.pagesPath}
      />
    </div>
  );
}
