import * as React from 'react';
import { useLsg } from '../lsgContext';

/** The tab of decisions. */
export function DecisionsTab(): JSX.Element {
  const { place } = useLsg();
  return <div>{place.tab}</div>;
}
