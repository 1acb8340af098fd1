import * as React from 'react';
import { useLsg } from '../lsgContext';

/** The tab of cases. */
export function CasesTab(): JSX.Element {
  const { place } = useLsg();
  return <div>{place.tab}</div>;
}
