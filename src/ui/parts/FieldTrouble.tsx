import * as React from 'react';
import { defineStyles, useStyles } from '../hooks/useStyles';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  trouble: [fonts.small, { color: semanticColors.errorText, paddingTop: 4 }],
}));

/** Why a field is not accepted, below the field. */
export function FieldTrouble({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const classes = useStyles(styles);
  return (
    <div role="alert" className={classes.trouble}>
      {children}
    </div>
  );
}
