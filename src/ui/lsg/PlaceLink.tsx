import * as React from 'react';
import { hashOfPlace, type Place } from '../hooks/usePlace';
import { useLsg } from './lsgContext';
import { InPageLink } from '../parts/InPageLink';

interface Props {
  readonly to: Place;
  /** Within other text, where colour alone would not tell a link. */
  readonly underline?: boolean;
  readonly children: React.ReactNode;
}

/** A link within the page; with a key held it opens in a tab of its own, as links do. */
export function PlaceLink({ to, underline, children }: Props): JSX.Element {
  const { go } = useLsg();
  return (
    <InPageLink href={hashOfPlace(to)} underline={underline} onGo={() => go(to)}>
      {children}
    </InPageLink>
  );
}
