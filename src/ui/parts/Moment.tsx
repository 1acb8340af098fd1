import * as React from 'react';
import type { Instant } from '../../domain/time';
import { dayAndTime, dayOf } from '../../text/dates';

interface Props {
  readonly at: Instant;
  /** Only the day is shown; the time is in the title. */
  readonly day?: boolean;
}

/** A moment: the day or day and time, always with both in the title. */
export function Moment({ at, day }: Props): JSX.Element {
  const whole = dayAndTime(at);
  return (
    <time dateTime={at} title={whole} style={{ whiteSpace: 'nowrap' }}>
      {day ? dayOf(at) : whole}
    </time>
  );
}
