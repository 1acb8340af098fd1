import * as React from 'react';
import { defineStyles, useStyles } from '../../hooks/useStyles';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  hint: [fonts.small, { color: semanticColors.bodySubtext, margin: '4px 0 0' }],
}));

/** What a field is for, below the field. */
export function FieldHint({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const classes = useStyles(styles);
  return <p className={classes.hint}>{children}</p>;
}
