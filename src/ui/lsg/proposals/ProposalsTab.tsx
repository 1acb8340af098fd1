import * as React from 'react';
import { useLsg } from '../lsgContext';

/** The tab of proposals. */
export function ProposalsTab(): JSX.Element {
  const { place } = useLsg();
  return <div>{place.tab}</div>;
}
