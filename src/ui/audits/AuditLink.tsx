import * as React from 'react';
import { hashOfPlace, type Place } from '../hooks/usePlace';
import { useAudits } from './auditsContext';
import { InPageLink } from '../parts/InPageLink';

interface Props {
  readonly to: Place;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function AuditLink({ to, children }: Props): JSX.Element {
  const { go } = useAudits();
  return (
    <InPageLink href={hashOfPlace(to)} underline onGo={() => go(to)}>
      {children}
    </InPageLink>
  );
}
