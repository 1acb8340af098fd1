import * as React from 'react';
import type { DecisionLine } from '../../../application/decisions/decisionPages';
import { usePolled } from '../../hooks/usePolled';
import type { Loaded } from '../../loaded';
import { useLsg } from '../lsgContext';

const pauseMs = 15_000;

/** Statements and decisions that come from a case or a proposal, read again while the page is seen. */
export function useDecisionsFrom(
  kind: 'caseKey' | 'proposalKey',
  key: string,
): Loaded<readonly DecisionLine[]> {
  const { readers, today } = useLsg();
  const { state } = usePolled(
    React.useCallback(
      () =>
        readers.decisions.from(kind === 'caseKey' ? { caseKey: key } : { proposalKey: key }, today),
      [readers, kind, key, today],
    ),
    pauseMs,
  );
  return state;
}
