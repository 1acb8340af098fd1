import * as React from 'react';
import type { AssignmentsReader } from '../../application/assignments/assignmentPages';
import { isAssignmentKey } from '../../domain/assignments/assignment';
import { readOutcome } from '../documentWork/readOutcome';
import { usePlace } from '../hooks/usePlace';
import { usePolled } from '../hooks/usePolled';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { deskIn } from './assignmentAnswers';
import { AssignmentsProvider } from './assignmentsContext';
import { NewAssignment } from './form/NewAssignment';
import { AssignmentOverview } from './list/AssignmentOverview';
import { OpenAssignment } from './open/OpenAssignment';

interface Props {
  readonly reader: AssignmentsReader;
}

const tabs = ['uppdrag'] as const;
const newAssignment = 'nytt';
const pauseMs = 15_000;

/** The overview, an assignment, or the form of a new one, by the address of the page (LS-09). */
export function AssignmentsDesk({ reader }: Props): JSX.Element {
  const { commands, texts } = useShell();
  const [place, go] = usePlace(tabs);
  const value = React.useMemo(() => ({ reader, place, go }), [reader, place, go]);
  const polled = usePolled(
    React.useCallback(
      () => readOutcome(commands.readRecord('assignments/mine', deskIn)),
      [commands],
    ),
    pauseMs,
  );
  const { state } = polled;
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const desk = state.value.value;
  if (!desk)
    return <Trouble>{'refusal' in state.value ? state.value.refusal : texts.notRead}</Trouble>;
  const { key = '', part } = place;
  return (
    <AssignmentsProvider value={value}>
      {isAssignmentKey(key) ? (
        <OpenAssignment key={key} assignmentKey={key} desk={desk} onChanged={polled.hurry} />
      ) : key === newAssignment ? (
        <NewAssignment desk={desk} {...(part ? { from: part } : {})} onWritten={polled.hurry} />
      ) : (
        <AssignmentOverview desk={desk} />
      )}
    </AssignmentsProvider>
  );
}
