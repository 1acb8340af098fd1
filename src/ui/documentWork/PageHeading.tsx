import * as React from 'react';
import { defineStyles, useStyles } from '../hooks/useStyles';

interface Props {
  readonly number?: string;
  readonly children: string;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  heading: [
    fonts.xLarge,
    {
      margin: '0 0 4px',
      fontWeight: 600,
      overflowWrap: 'anywhere' as const,
      selectors: { ':focus': { outline: 'none' } },
    },
  ],
  number: {
    color: semanticColors.bodySubtext,
    fontWeight: 400,
    marginRight: 8,
    whiteSpace: 'nowrap' as const,
  },
}));

/** The heading of what is opened; it takes the focus, so that a screen reader begins there. */
export function PageHeading({ number, children }: Props): JSX.Element {
  const classes = useStyles(styles);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={classes.heading}>
      {number && <span className={classes.number}>{number}</span>}
      {children}
    </h2>
  );
}
