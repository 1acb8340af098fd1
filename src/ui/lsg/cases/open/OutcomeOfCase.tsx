import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { WholeCase } from '../../../../application/cases/casePages';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { usePolled } from '../../../hooks/usePolled';
import { valueIn } from '../../../loaded';
import { Trouble } from '../../../parts/Trouble';
import { DecisionLines } from '../../decisions/DecisionLines';
import { useDecisionsFrom } from '../../decisions/useDecisionsFrom';
import { useLsg } from '../../lsgContext';
import { ProposalState } from '../../proposals/ProposalState';
import { PlaceLink } from '../../PlaceLink';

const pauseMs = 10_000;

/** What came of a case (LS-05): its proposals with how they stand, the decisions on them, and the ways to both. */
export function OutcomeOfCase({ whole }: { readonly whole: WholeCase }): JSX.Element | null {
  const { readers, language, texts, go } = useLsg();
  const words = casePageTexts[language].outcome;
  const { key, step, closed } = whole.groupCase;
  const { state } = usePolled(
    React.useCallback(() => readers.proposals.ofCase(key), [readers, key]),
    pauseMs,
  );
  const found = useDecisionsFrom('caseKey', key);
  const proposals = valueIn(state) ?? [];
  const decisions = valueIn(found) ?? [];
  const isPrepared = step === 'proposal' && !closed;
  if (!isPrepared && proposals.length === 0 && decisions.length === 0) return null;
  const isUnread = state.status === 'failed' || found.status === 'failed';
  return (
    <section aria-label={words.heading}>
      <SectionHeading>{words.heading}</SectionHeading>
      {isUnread && <Trouble tone="warning">{texts.notRead}</Trouble>}
      {proposals.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noProposal}</p>
      ) : (
        <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
          {proposals.map((one) => (
            <li key={one.key} style={{ overflowWrap: 'anywhere' }}>
              <PlaceLink to={{ tab: 'forslag', key: one.key }}>
                {one.key} {one.title}
              </PlaceLink>
              <div>
                <ProposalState status={one.status} outcome={one.outcome} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <>
          <h4 style={{ margin: '12px 0 4px', fontWeight: 600 }}>{words.decisions}</h4>
          <DecisionLines lines={decisions} />
        </>
      )}
      {isPrepared && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 }}>
          {whole.rights.leads && (
            <DefaultButton
              primary={proposals.length === 0}
              text={words.writeProposal}
              onClick={() => go({ tab: 'forslag', key: 'ny', part: key })}
            />
          )}
        </div>
      )}
    </section>
  );
}
