import * as React from 'react';
import type { CaseDesk } from '../../../../application/cases/casePages';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { readOutcome } from '../../../documentWork/readOutcome';
import { useDraft } from '../../../hooks/useDraft';
import type { Place } from '../../../hooks/usePlace';
import { usePolled } from '../../../hooks/usePolled';
import { Trouble } from '../../../parts/Trouble';
import { Waiting } from '../../../parts/Waiting';
import { useLsg } from '../../lsgContext';
import { wholeCaseIn } from '../caseAnswers';
import { casesSeen } from '../list/CaseOverview';
import { PlaceLink } from '../../PlaceLink';
import { CasePage } from './CasePage';

interface Props {
  readonly caseKey: string;
  readonly desk: CaseDesk;
  readonly onChanged: () => void;
}

const pauseMs = 10_000;

/** A case opened, read whole from the service again and again. */
export function OpenCase({ caseKey, desk, onChanged }: Props): JSX.Element {
  const { commands, language } = useLsg();
  const words = casePageTexts[language];
  const [seen] = useDraft<Place>(casesSeen, { tab: 'arenden' });
  const polled = usePolled(
    React.useCallback(
      () => readOutcome(commands.readRecord(`cases/${caseKey}`, wholeCaseIn)),
      [commands, caseKey],
    ),
    pauseMs,
  );
  const { state } = polled;
  const whole = state.status === 'ready' ? state.value.value : undefined;
  const changed = (): void => {
    polled.hurry();
    onChanged();
  };
  return (
    <>
      <p style={{ margin: '0 0 8px' }}>
        <PlaceLink to={seen}>{words.back}</PlaceLink>
      </p>
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble onRetry={() => void polled.refresh()}>{words.notRead}</Trouble>
      )}
      {state.status === 'ready' && state.value.value === undefined && (
        <Trouble>{state.value.refusal}</Trouble>
      )}
      {whole && <CasePage whole={whole} desk={desk} onChanged={changed} />}
    </>
  );
}
