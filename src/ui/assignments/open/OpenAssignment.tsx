import * as React from 'react';
import type { AssignmentDesk } from '../../../application/assignments/assignmentPages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { readOutcome } from '../../documentWork/readOutcome';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { AssignmentLink } from '../AssignmentLink';
import { wholeAssignmentIn } from '../assignmentAnswers';
import { useAssignments } from '../assignmentsContext';
import { AssignmentPage } from './AssignmentPage';

interface Props {
  readonly assignmentKey: string;
  readonly desk: AssignmentDesk;
  readonly onChanged: () => void;
}

const pauseMs = 10_000;

/** An assignment opened, read whole from the service again and again. */
export function OpenAssignment({ assignmentKey, desk, onChanged }: Props): JSX.Element {
  const { commands, language } = useAssignments();
  const words = assignmentsTexts[language];
  const polled = usePolled(
    React.useCallback(
      () => readOutcome(commands.readRecord(`assignments/${assignmentKey}`, wholeAssignmentIn)),
      [commands, assignmentKey],
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
        <AssignmentLink>{words.back}</AssignmentLink>
      </p>
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble onRetry={() => void polled.refresh()}>{words.notRead}</Trouble>
      )}
      {state.status === 'ready' && state.value.value === undefined && (
        <Trouble>{state.value.refusal}</Trouble>
      )}
      {whole && <AssignmentPage whole={whole} desk={desk} onChanged={changed} />}
    </>
  );
}
