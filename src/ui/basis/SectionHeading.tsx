import * as React from 'react';
import { defineStyles, useStyles } from '../hooks/useStyles';

interface Props {
  readonly children: string;
  /** Why this is asked: the section of the routine. */
  readonly rule?: string | undefined;
}

const styles = defineStyles(({ fonts, semanticColors }) => ({
  heading: [fonts.mediumPlus, { margin: '0 0 4px', fontWeight: 600 }],
  rule: [fonts.small, { margin: '0 0 12px', color: semanticColors.bodySubtext }],
}));

/** The heading of a section, with the rule it follows. */
export function SectionHeading({ children, rule }: Props): JSX.Element {
  const classes = useStyles(styles);
  return (
    <>
      <h3 className={classes.heading}>{children}</h3>
      {rule !== undefined && <p className={classes.rule}>{rule}</p>}
    </>
  );
}
