import * as React from 'react';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { toneColour } from './MarkedWord';
import type { Tone } from './marks';

interface Props {
  readonly total: number;
  readonly parts: readonly { readonly count: number; readonly tone: Tone }[];
}

const styles = defineStyles((theme) => {
  const colours = toneColour(theme);
  return {
    bar: {
      display: 'flex',
      height: 8,
      minWidth: 48,
      borderRadius: 4,
      overflow: 'hidden',
      background: theme.palette.neutralQuaternaryAlt,
      outline: '1px solid transparent',
    },
    good: { background: colours.good },
    active: { background: colours.active },
    warning: { background: colours.warning },
    bad: { background: colours.bad },
    quiet: { background: 'transparent' },
  };
});

/** A small bar beside the words that say the same. */
export function ShareBar({ total, parts }: Props): JSX.Element {
  const classes = useStyles(styles);
  return (
    <div className={classes.bar} aria-hidden="true">
      {parts.map(({ count, tone }, index) => (
        <div
          key={index}
          className={classes[tone]}
          style={{ width: `${total === 0 ? 0 : (count * 100) / total}%` }}
        />
      ))}
    </div>
  );
}
