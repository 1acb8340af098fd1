import * as React from 'react';
import { isCaseKey } from '../../../domain/cases/groupCase';
import { caseListTexts } from '../../../text/pages/caseListTexts';
import { readOutcome } from '../../documentWork/readOutcome';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { deskIn } from './caseAnswers';
import { asList } from './list/casesPlace';
import { NewCase } from './form/NewCase';
import { CaseOverview } from './list/CaseOverview';
import { OpenCase } from './open/OpenCase';

const pauseMs = 15_000;
const newCase = 'nytt';

/** The tab of cases (LS-04): the board, the list, a new case, or one that is open. */
export function CasesTab(): JSX.Element {
  const { commands, language, texts, place } = useLsg();
  const polled = usePolled(
    React.useCallback(() => readOutcome(commands.readRecord('cases/mine', deskIn)), [commands]),
    pauseMs,
  );
  const { state } = polled;
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return (
      <Trouble onRetry={() => void polled.refresh()}>{caseListTexts[language].deskNotRead}</Trouble>
    );
  const desk = state.value.value;
  if (!desk)
    return <Trouble>{'refusal' in state.value ? state.value.refusal : texts.notRead}</Trouble>;
  const { key = '', rest: [from = '', title = ''] = [] } = place;
  return (
    <div style={{ paddingTop: 16 }}>
      {isCaseKey(key) ? (
        <OpenCase key={key} caseKey={key} desk={desk} onChanged={polled.hurry} />
      ) : key === newCase ? (
        <NewCase desk={desk} from={from} title={title} onBegun={polled.hurry} />
      ) : (
        <CaseOverview desk={desk} isList={key === asList} />
      )}
    </div>
  );
}
