import * as React from 'react';
import { useLsg } from '../lsgContext';
import { DecisionList } from './DecisionList';
import { DecisionPage } from './DecisionPage';
import { NewStatement } from './NewStatement';
import { newStatementKey } from './useStatementOrigin';

/** The tab of decisions: the list, one in full, and the form of a new statement. */
export function DecisionsTab(): JSX.Element {
  const { place } = useLsg();
  if (place.key === undefined) return <DecisionList />;
  if (place.key === newStatementKey) return <NewStatement origin={place.part ?? ''} />;
  return <DecisionPage key={place.key} decisionKey={place.key} />;
}
