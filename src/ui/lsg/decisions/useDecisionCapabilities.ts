import * as React from 'react';
import type { DecisionCapabilities } from '../../../application/decisions/decisionPages';
import { useLoaded } from '../../hooks/useLoaded';
import type { Loaded } from '../../loaded';
import { useShell } from '../../shell/shellContext';

/** What the person may do with statements and decisions, and what the region has set for bodies and days. */
export function useDecisionCapabilities(): readonly [Loaded<DecisionCapabilities>, () => void] {
  const { commands } = useShell();
  return useLoaded(
    React.useCallback(async () => {
      const asked = await commands.readRecord(
        'decisions/capabilities',
        (body) => body as DecisionCapabilities,
      );
      if (asked.outcome === 'done') return asked.value;
      throw new TypeError('The service did not tell what may be done.');
    }, [commands]),
  );
}
