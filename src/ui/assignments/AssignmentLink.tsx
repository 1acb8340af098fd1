import * as React from 'react';
import { hashOfPlace } from '../hooks/usePlace';
import { useAssignments } from './assignmentsContext';
import { InPageLink } from '../parts/InPageLink';

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
    <InPageLink href={hashOfPlace(to)} underline={underline} onGo={() => go(to)}>
      {children}
    </InPageLink>
  );
}
