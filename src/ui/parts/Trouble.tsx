import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { Icon } from '@fluentui/react/lib/Icon';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly children: React.ReactNode;
  readonly tone?: 'error' | 'warning' | 'info' | 'success';
  readonly onRetry?: () => void;
  readonly quiet?: boolean;
}

const icons = {
  error: 'ErrorBadge',
  warning: 'Warning',
  info: 'Info',
  success: 'Completed',
} as const;

const styles = defineStyles(({ semanticColors }) => ({
  bar: {
    display: 'flex',
    gap: 8,
    alignItems: 'baseline',
    padding: '8px 12px',
    margin: '0 0 12px',
    lineHeight: 20,
    color: semanticColors.messageText,
    border: '1px solid transparent',
    borderRadius: 2,
    selectors: {
      a: { color: semanticColors.messageLink },
      button: { color: semanticColors.messageLink },
    },
  },
  error: { background: semanticColors.errorBackground },
  warning: { background: semanticColors.warningBackground },
  info: { background: semanticColors.infoBackground },
  success: { background: semanticColors.successBackground },
  icon: { flexShrink: 0, position: 'relative' as const, top: 2 },
}));

/** Says what happened, what it means and what to do; with a way to try again where there is one. */
export function Trouble({ children, tone = 'error', onRetry, quiet }: Props): JSX.Element {
  const classes = useStyles(styles);
  const { texts } = useShell();
  return (
    <div
      className={`${classes.bar} ${classes[tone]}`}
      {...(quiet ? {} : { role: tone === 'error' ? 'alert' : 'status' })}
    >
      <Icon iconName={icons[tone]} aria-hidden="true" className={classes.icon} />
      <span>
        {children}
        {onRetry && (
          <>
            {' '}
            <Link as="button" underline onClick={onRetry}>
              {texts.tryAgain}
            </Link>
          </>
        )}
      </span>
    </div>
  );
}
