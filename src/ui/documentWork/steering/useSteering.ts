import * as React from 'react';
import type { SteeringView } from '../../../application/steeringPages';
import { type Polled, usePolled } from '../../hooks/usePolled';
import { type ReadOutcome, readOutcome } from '../readOutcome';
import { useWork } from '../workContext';

const pauseMs = 30_000;

/** What a document steers; `state` names what of it was shown when it was last read, so that it is read anew. */
export function useSteering(number: string, state: string): Polled<ReadOutcome<SteeringView>> {
  const { commands } = useWork();
  return usePolled(
    React.useCallback(() => readOutcome(commands.steering(number)), [commands, number, state]),
    pauseMs,
  );
}
