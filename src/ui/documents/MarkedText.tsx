import * as React from 'react';
import type { MarkedStretch } from '../../domain/documents/search/excerptOf';
import { defineStyles, useStyles } from '../hooks/useStyles';

const styles = defineStyles(() => ({
  hit: {
    background: 'transparent',
    color: 'inherit',
    fontWeight: 600,
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
  },
}));

/** A text with what was searched for marked, by weight and a line and not by colour. */
export function MarkedText({
  stretches,
}: {
  readonly stretches: readonly MarkedStretch[];
}): JSX.Element {
  const classes = useStyles(styles);
  return (
    <>
      {stretches.map(({ text, isHit }, index) =>
        isHit ? (
          <mark key={index} className={classes.hit}>
            {text}
          </mark>
        ) : (
          <React.Fragment key={index}>{text}</React.Fragment>
        ),
      )}
    </>
  );
}
