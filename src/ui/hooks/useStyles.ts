import * as React from 'react';
import { type IStyle, type ITheme, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';

/** Class names from the theme in force. */
export function useStyles<Name extends string>(
  create: (theme: ITheme) => { readonly [N in Name]: IStyle },
): { readonly [N in Name]: string } {
  const theme = useTheme();
  return React.useMemo(
    () =>
      mergeStyleSets(create(theme) as { [N in Name]: IStyle }) as unknown as {
        readonly [N in Name]: string;
      },
    [create, theme],
  );
}

/** Keeps the names of the classes while the styles are checked. */
export const defineStyles = <Name extends string>(
  create: (theme: ITheme) => { readonly [N in Name]: IStyle },
): ((theme: ITheme) => { readonly [N in Name]: IStyle }) => create;
