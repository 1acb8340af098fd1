import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { hashOfPlace, type Place } from '../hooks/usePlace';
import { useAudits } from './auditsContext';

interface Props {
  readonly to: Place;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function AuditLink({ to, children }: Props): JSX.Element {
  const { go } = useAudits();
  return (
    <Link
      href={hashOfPlace(to)}
      underline
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
