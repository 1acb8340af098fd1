import * as React from 'react';
import type { ConfigurationProposal, SteeringView } from '../../../application/steeringPages';
import { changeKey } from '../../../domain/routine/configurationChange';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { valueIn } from '../../loaded';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';
import { ChangeFacts } from './ChangeFacts';
import { DecisionForm } from './DecisionForm';
import { Doubts, TouchedCases } from './ProposalAsides';
import { useSteering } from './useSteering';

/** What the edition in force changes in how safety notices are handled: decided here, or told after it. */
export function SteeringSection({ number }: { readonly number: string }): JSX.Element | null {
  const { language, announce } = useWork();
  const words = steeringTexts[language];
  const { state, refresh, hurry } = useSteering(number);
  if (state.status === 'loading') return null;
  const view = valueIn(state)?.value;
  if (!view)
    return (
      <Trouble tone="warning" onRetry={() => void refresh()}>
        {words.notRead}
      </Trouble>
    );
  const { waiting, decided } = view;
  if (!waiting && !decided) return null;
  return (
    <section aria-label={words.heading} style={{ marginTop: 24, maxWidth: 760 }}>
      <SectionHeading>{words.heading}</SectionHeading>
      {waiting && (
        <Waiting
          number={number}
          view={view}
          waiting={waiting}
          onDone={(sentence) => {
            announce(sentence);
            hurry();
          }}
        />
      )}
      {decided && !waiting && <Decided decided={decided} />}
    </section>
  );
}

interface WaitingProps {
  readonly number: string;
  readonly view: SteeringView;
  readonly waiting: ConfigurationProposal;
  readonly onDone: (sentence: string) => void;
}

function Waiting({ number, view, waiting, onDone }: WaitingProps): JSX.Element {
  const { language } = useWork();
  const words = steeringTexts[language];
  const classes = useStyles(tableStyles);
  const { edition, changes, doubts, cases } = waiting;
  return (
    <>
      <Trouble tone="warning" quiet>
        {view.mayDecide ? words.waits(edition) : words.waitsForOthers(edition)}
      </Trouble>
      {view.mayDecide ? (
        <DecisionForm number={number} proposal={waiting} parties={view.parties} onDone={onDone} />
      ) : (
        <ul className={classes.cards}>
          {changes.map((change) => (
            <li key={changeKey(change)} className={classes.card}>
              <ChangeFacts change={change} />
            </li>
          ))}
        </ul>
      )}
      <TouchedCases cases={cases} />
      <Doubts doubts={doubts} />
    </>
  );
}

function Decided({ decided }: Required<Pick<SteeringView, 'decided'>>): JSX.Element {
  const { language } = useWork();
  const words = steeringTexts[language];
  const { edition, by, on, accepted, left, cases } = decided;
  return (
    <>
      <p>{words.decided(edition, by.name, on, accepted.length, left.length)}</p>
      <ul style={{ margin: 0, paddingLeft: 20, overflowWrap: 'anywhere' }}>
        {accepted.map((change) => (
          <li key={changeKey(change)}>{words.change(change)}</li>
        ))}
        {left.map(({ change, reason }) => (
          <li key={changeKey(change)}>{words.leftBecause(words.change(change), reason)}</li>
        ))}
      </ul>
      <TouchedCases cases={cases} />
    </>
  );
}
