import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import type { ITheme } from '@fluentui/react/lib/Styling';
import { defineStyles, useStyles } from '../hooks/useStyles';
import type { Mark, Tone } from './marks';

interface Props {
  readonly mark: Mark;
  readonly children: React.ReactNode;
  readonly strong?: boolean;
}

export const toneColour = ({
  semanticColors,
  palette,
}: ITheme): { readonly [T in Tone]: string } => ({
  good: semanticColors.successIcon,
  warning: palette.yellowDark,
  bad: semanticColors.errorText,
  active: semanticColors.link,
  quiet: semanticColors.bodySubtext,
});

const styles = defineStyles((theme) => ({
  word: { display: 'inline-flex', alignItems: 'baseline', gap: 6 },
  strong: { fontWeight: 600 },
  icon: { flexShrink: 0, fontSize: 13, position: 'relative' as const, top: 1 },
  ...(Object.fromEntries(
    Object.entries(toneColour(theme)).map(([tone, color]) => [tone, { color }]),
  ) as { readonly [T in Tone]: { readonly color: string } }),
}));

/** A status as people read it: an icon and a word; the colour only helps. */
export function MarkedWord({ mark, children, strong }: Props): JSX.Element {
  const classes = useStyles(styles);
  return (
    <span className={classes.word}>
      <Icon
        aria-hidden="true"
        iconName={mark.icon}
        className={`${classes.icon} ${classes[mark.tone]}`}
      />
      <span className={strong ? classes.strong : ''}>{children}</span>
    </span>
  );
}
