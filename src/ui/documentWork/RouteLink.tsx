import * as React from 'react';
import { workHashOf, type WorkRoute } from './useWorkRoute';
import { useWork } from './workContext';
import { InPageLink } from '../parts/InPageLink';

interface Props {
  readonly to: WorkRoute;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function RouteLink({ to, children }: Props): JSX.Element {
  const { go } = useWork();
  return (
    <InPageLink href={workHashOf(to)} onGo={() => go(to)}>
      {children}
    </InPageLink>
  );
}
