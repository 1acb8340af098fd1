import * as React from 'react';
import type {
  AssignmentDesk,
  AssignmentsReader,
} from '../../application/assignments/assignmentPages';
import type { GoTo, Place } from '../hooks/usePlace';
import { type ShellValue, useShell } from '../shell/shellContext';

interface Assignments {
  readonly reader: AssignmentsReader;
  readonly place: Place;
  readonly go: GoTo;
}

const Context = React.createContext<Assignments | undefined>(undefined);
export const AssignmentsProvider = Context.Provider;

/** What a part of the page of assignments may reach. */
export function useAssignments(): ShellValue & Assignments {
  const assignments = React.useContext(Context);
  if (!assignments) throw new TypeError('A part of the page is shown outside of it.');
  return { ...useShell(), ...assignments };
}

/** The name of a group by its key. */
export const nameOfGroup = ({ groups, lags }: AssignmentDesk, key: string): string =>
  [...groups, ...lags].find((one) => one.key === key)?.name ?? key;
