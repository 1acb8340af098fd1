import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { hashOfPlace } from '../hooks/usePlace';
import { useAssignments } from './assignmentsContext';

interface Props {
  /** An assignment by its key; the overview without one. */
  readonly assignmentKey?: string;
  /** Within other text, where colour alone would not tell a link. */
  readonly underline?: boolean;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function AssignmentLink({ assignmentKey, underline = false, children }: Props): JSX.Element {
  const { go } = useAssignments();
  const to = { tab: 'uppdrag', ...(assignmentKey ? { key: assignmentKey } : {}) };
  return (
    <Link
      href={hashOfPlace(to)}
      underline={underline}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </Link>
  );
}
