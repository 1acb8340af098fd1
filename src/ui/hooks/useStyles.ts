import * as React from 'react';
import { type IStyle, type ITheme, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';

type Create = (theme: ITheme) => unknown;
// A list of a hundred rows asks for the same class names a hundred times.
const made = new WeakMap<Create, WeakMap<ITheme, unknown>>();

function classesOf<Classes>(create: Create, theme: ITheme, make: () => Classes): Classes {
  const byTheme = made.get(create) ?? new WeakMap<ITheme, unknown>();
  made.set(create, byTheme);
  const classes = (byTheme.get(theme) as Classes | undefined) ?? make();
  byTheme.set(theme, classes);
  return classes;
}

/** Class names from the theme in force. */
export function useStyles<Name extends string>(
  create: (theme: ITheme) => { readonly [N in Name]: IStyle },
): { readonly [N in Name]: string } {
  const theme = useTheme();
  return React.useMemo(
    () =>
      classesOf(
        create,
        theme,
        () =>
          mergeStyleSets(create(theme) as { [N in Name]: IStyle }) as unknown as {
            readonly [N in Name]: string;
          },
      ),
    [create, theme],
  );
}

/** Keeps the names of the classes while the styles are checked. */
export const defineStyles = <Name extends string>(
  create: (theme: ITheme) => { readonly [N in Name]: IStyle },
): ((theme: ITheme) => { readonly [N in Name]: IStyle }) => create;
