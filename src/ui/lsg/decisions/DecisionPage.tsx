import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { paragraphOf } from '../../../domain/decisions/decisionKey';
import type { RecordRef } from '../../../domain/records/recordRef';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { dayAndTime } from '../../../text/dates';
import { SectionHeading } from '../../basis/SectionHeading';
import { ChainSection } from '../../chain/ChainSection';
import { readOutcome } from '../../documentWork/readOutcome';
import { useLoaded } from '../../hooks/useLoaded';
import { hashOfPlace } from '../../hooks/usePlace';
import { MarkedWord } from '../../parts/MarkedWord';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { BackToDecisions } from './BackToDecisions';
import { DecisionFacts } from './DecisionFacts';
import { stageMarks } from './decisionMarks';
import { DecisionPapers } from './DecisionPapers';
import { DecisionSteps } from './DecisionSteps';
import { NextDecisionSteps } from './NextDecisionSteps';
import { Receipts } from './Receipts';

const asWhole = (body: unknown): WholeDecision => body as WholeDecision;

/** A statement or a decision in full: where it is, what can be done, its papers, receipts, and the chain it stands in. */
export function DecisionPage({ decisionKey }: { readonly decisionKey: string }): JSX.Element {
  const { commands, language } = useLsg();
  const words = decisionPageTexts[language];
  const [loaded, again] = useLoaded(
    React.useCallback(
      () => readOutcome(commands.readRecord(`decisions/${decisionKey}`, asWhole)),
      [commands, decisionKey],
    ),
  );
  const [said, setSaid] = React.useState('');
  const shown = React.useRef<WholeDecision>();
  if (loaded.status === 'ready') shown.current = loaded.value.value;
  const whole = shown.current;
  return (
    <>
      <BackToDecisions />
      {loaded.status === 'failed' && <Trouble onRetry={again}>{words.failed}</Trouble>}
      {loaded.status === 'ready' && loaded.value.value === undefined && (
        <Trouble>{loaded.value.refusal}</Trouble>
      )}
      {loaded.status === 'loading' && !whole && <Waiting />}
      {whole && (
        <ShownDecision
          {...{ whole, said }}
          onDone={(sentence) => {
            setSaid(sentence);
            again();
          }}
        />
      )}
    </>
  );
}

interface Props {
  readonly whole: WholeDecision;
  readonly said: string;
  readonly onDone: (sentence: string) => void;
}

function ShownDecision({ whole, said, onDone }: Props): JSX.Element {
  const { language, readers, go } = useLsg();
  const words = decisionPageTexts[language];
  const record = whole.kind === 'decision' ? whole.decision : whole.statement;
  const { key, content } = record;
  const stage = whole.kind === 'decision' ? whole.stage : 'prepared';
  const became = whole.kind === 'statement' ? whole.statement.decisionKey : undefined;
  return (
    <>
      <h2 style={{ margin: '0 0 4px', fontWeight: 600, overflowWrap: 'anywhere' }}>
        {whole.kind === 'decision' ? paragraphOf(key) : `${words.statementWord} ${key}`}{' '}
        {content.title}
      </h2>
      <p style={{ margin: '0 0 12px' }}>
        <MarkedWord mark={stageMarks[stage]}>{words.stage[stage]}</MarkedWord>
        {whole.kind === 'decision' && ` · ${words.outcome[whole.decision.content.outcome]}`}
        {` · ${record.body.name}`}
      </p>
      {said !== '' && <Trouble tone="success">{said}</Trouble>}
      {became !== undefined && (
        <Trouble tone="info" quiet>
          {words.became}{' '}
          <Link
            href={hashOfPlace({ tab: 'beslut', key: became })}
            onClick={(event) => {
              event.preventDefault();
              go({ tab: 'beslut', key: became });
            }}
          >
            {paragraphOf(became)}
          </Link>
          .
        </Trouble>
      )}
      <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <DecisionSteps whole={whole} />
        <NextDecisionSteps {...{ whole, onDone }} />
        <DecisionPapers whole={whole} />
        <DecisionFacts whole={whole} />
        {whole.kind === 'decision' && whole.decision.receipts.length > 0 && (
          <Receipts
            decision={whole.decision}
            isSecretary={whole.rights.isSecretary}
            onDone={onDone}
          />
        )}
        <ChainSection
          recordRef={`decision/${key}` as RecordRef}
          pagesPath={readers.decisions.pagesPath}
        />
        <section aria-label={words.history}>
          <SectionHeading>{words.history}</SectionHeading>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {whole.history.map(({ type, by, at }, index) => (
              <li key={index}>
                {dayAndTime(at)} {words.events[type] ?? type} ({by})
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
