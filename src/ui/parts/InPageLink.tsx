import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';

interface Props {
  readonly href: string;
  readonly onGo: () => void;
  readonly children: React.ReactNode;
  readonly className?: string | undefined;
  /** Within a sentence a link is told by more than its colour. */
  readonly underline?: boolean | undefined;
  readonly onKeyDown?: React.KeyboardEventHandler<HTMLElement> | undefined;
}

/** A link within the page; with a key held or another button it opens in a tab of its own, as links do. */
export function InPageLink(props: Props): JSX.Element {
  const { href, onGo, children, className, underline = false, onKeyDown } = props;
  return (
    <Link
      href={href}
      // SharePoint's own page would otherwise take the click and load the page anew.
      data-interception="off"
      underline={underline}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onGo();
      }}
      {...(className ? { className } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
    >
      {children}
    </Link>
  );
}
