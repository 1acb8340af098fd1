import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { workHashOf, type WorkRoute } from './useWorkRoute';
import { useWork } from './workContext';

interface Props {
  readonly to: WorkRoute;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function RouteLink({ to, children }: Props): JSX.Element {
  const { go } = useWork();
  return (
    <Link
      href={workHashOf(to)}
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
