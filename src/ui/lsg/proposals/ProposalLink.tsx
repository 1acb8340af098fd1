import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { hashOfPlace, type Place } from '../../hooks/usePlace';
import { useLsg } from '../lsgContext';

interface Props {
  readonly to: Place;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function ProposalLink({ to, children }: Props): JSX.Element {
  const { go } = useLsg();
  return (
    <Link
      underline
      href={hashOfPlace(to)}
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
