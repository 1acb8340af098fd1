import * as React from 'react';
import { changeKey } from '../../../domain/routine/configurationChange';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { valueIn } from '../../loaded';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';
import { ChangeFacts } from './ChangeFacts';
import { Doubts, TouchedCases } from './ProposalAsides';
import { useSteering } from './useSteering';

/** What a draft would change in how safety notices are handled, for who approves it and who writes it. */
export function DraftSteering({ number }: { readonly number: string }): JSX.Element | null {
  const { language } = useWork();
  const words = steeringTexts[language];
  const classes = useStyles(tableStyles);
  const { state, refresh } = useSteering(number);
  if (state.status === 'loading') return null;
  const view = valueIn(state)?.value;
  if (!view)
    return (
      <Trouble tone="warning" onRetry={() => void refresh()}>
        {words.notRead}
      </Trouble>
    );
  const proposal = view.draft;
  if (!proposal) return null;
  const { changes, doubts, cases } = proposal;
  return (
    <section aria-label={words.heading} style={{ margin: '8px 0 24px' }}>
      <SectionHeading>{words.heading}</SectionHeading>
      {changes.length === 0 ? (
        <Trouble tone="info" quiet>
          {words.draftChangesNothing}
        </Trouble>
      ) : (
        <>
          <Trouble tone="warning" quiet>
            {words.ofDraft}
          </Trouble>
          <ul className={classes.cards}>
            {changes.map((change) => (
              <li key={changeKey(change)} className={classes.card}>
                <ChangeFacts change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <TouchedCases cases={cases} />
      <Doubts doubts={doubts} />
    </section>
  );
}
