import * as React from 'react';
import { useStyles } from '../hooks/useStyles';
import { tableStyles } from './tableStyles';

/** What something is called, and what it is; left out when it is nothing. */
export type Fact = readonly [label: string, value: string | undefined];

/** Facts below each other, each under its label. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: React.ReactNode])[];
}): JSX.Element {
  const classes = useStyles(tableStyles);
  return (
    <dl style={{ margin: 0, display: 'grid', gap: 6 }}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt className={classes.under}>{label}</dt>
            <dd style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
