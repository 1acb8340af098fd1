import * as React from 'react';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { readOutcome } from '../../documentWork/readOutcome';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { ActionPage } from '../actions/ActionPage';
import { wholeAuditIn } from '../auditAnswers';
import { AuditLink } from '../AuditLink';
import { useAudits } from '../auditsContext';
import { actionOfPart } from '../places';
import { AuditPage } from './AuditPage';

const pauseMs = 10_000;

/** An audit opened, or one of its actions, read whole from the service again and again. */
export function OpenAudit({ auditKey }: { readonly auditKey: string }): JSX.Element {
  const { commands, language, place } = useAudits();
  const words = auditPageTexts[language];
  const { state, refresh, hurry } = usePolled(
    React.useCallback(
      () => readOutcome(commands.readRecord(`audits/${auditKey}`, wholeAuditIn)),
      [commands, auditKey],
    ),
    pauseMs,
  );
  const whole = state.status === 'ready' ? state.value.value : undefined;
  const action = actionOfPart(place.part);
  return (
    <>
      {action === undefined && (
        <p style={{ margin: '0 0 8px' }}>
          <AuditLink to={{ tab: 'revisioner' }}>{words.back}</AuditLink>
        </p>
      )}
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble onRetry={() => void refresh()}>{words.notRead}</Trouble>
      )}
      {state.status === 'ready' && state.value.value === undefined && (
        <Trouble>{state.value.refusal}</Trouble>
      )}
      {whole &&
        (action === undefined ? (
          <AuditPage whole={whole} onChanged={hurry} />
        ) : (
          <ActionPage key={action} whole={whole} number={action} onChanged={hurry} />
        ))}
    </>
  );
}
