import * as React from 'react';
import type { AssignmentsReader } from '../../application/assignmentPages';
import { assignmentsTexts } from '../../text/pages/assignmentsTexts';
import { Shell, type ShellProps } from '../shell/Shell';

export interface AssignmentsAppProps extends ShellProps {
  readonly reader: AssignmentsReader;
}

/** The page of assignments to working groups (LS-06 … LS-09). */
export function AssignmentsApp({ reader: _reader, ...shell }: AssignmentsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={assignmentsTexts[shell.language].title}>
      <div />
    </Shell>
  );
}
