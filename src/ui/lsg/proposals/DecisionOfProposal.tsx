import * as React from 'react';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { DecisionLines } from '../decisions/DecisionLines';
import { useDecisionsFrom } from '../decisions/useDecisionsFrom';
import { WriteStatement } from '../decisions/WriteStatement';
import { useLsg } from '../lsgContext';

/**
 * What came of a recommendation (LS-05): its statement or decision, or the way to write one. A proposal that was referred
 * back or is not settled goes no further.
 */
export function DecisionOfProposal({
  proposal,
}: {
  readonly proposal: ShownProposal;
}): JSX.Element | null {
  const { language, texts } = useLsg();
  const words = proposalPageTexts[language];
  const found = useDecisionsFrom('proposalKey', proposal.key);
  const { status, rounds, key } = proposal;
  const outcome = rounds[rounds.length - 1]?.outcome;
  const goesOn = status === 'closed' && (outcome === 'carried' || outcome === 'rejected');
  const lines = valueIn(found) ?? [];
  if (!goesOn && lines.length === 0) return null;
  const isAnswered = lines.some((line) => line.outcome !== 'referredBack');
  return (
    <section aria-label={words.decision}>
      <SectionHeading rule={words.decisionHint}>{words.decision}</SectionHeading>
      {found.status === 'failed' && <Trouble tone="warning">{texts.notRead}</Trouble>}
      {lines.length > 0 && <DecisionLines lines={lines} />}
      {found.status === 'ready' && lines.length === 0 && (
        <p style={{ margin: '0 0 8px' }}>{words.notDecided}</p>
      )}
      {found.status === 'ready' && goesOn && !isAnswered && <WriteStatement origin={key} primary />}
    </section>
  );
}
