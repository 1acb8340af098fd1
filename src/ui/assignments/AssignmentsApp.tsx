import * as React from 'react';
import type { AssignmentsReader } from '../../application/assignments/assignmentPages';
import { assignmentsTexts } from '../../text/pages/assignmentsTexts';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';

const AssignmentsDesk = React.lazy(async () => {
  const { AssignmentsDesk: desk } = await import(
    /* webpackChunkName: 'kvittens-assignments' */ './AssignmentsDesk'
  );
  return { default: desk };
});

export interface AssignmentsAppProps extends ShellProps {
  readonly reader: AssignmentsReader;
}

/** The page of assignments to working groups (LS-06 … LS-09). */
export function AssignmentsApp({ reader, ...shell }: AssignmentsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={assignmentsTexts[shell.language].title}>
      <React.Suspense fallback={<Waiting />}>
        <AssignmentsDesk reader={reader} />
      </React.Suspense>
    </Shell>
  );
}
