import * as React from 'react';
import type { SteeringView } from '../../../application/steeringPages';
import { type Polled, usePolled } from '../../hooks/usePolled';
import { type ReadOutcome, readOutcome } from '../readOutcome';
import { useWork } from '../workContext';

const pauseMs = 30_000;

/** What a document steers, read again and again. */
export function useSteering(number: string): Polled<ReadOutcome<SteeringView>> {
  const { commands } = useWork();
  return usePolled(
    React.useCallback(() => readOutcome(commands.steering(number)), [commands, number]),
    pauseMs,
  );
}
