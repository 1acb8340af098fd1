import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useDocuments } from './documentsContext';
import { addressOf, type DocumentRoute } from './useDocumentRoute';

interface Props {
  readonly to: DocumentRoute;
  readonly children: React.ReactNode;
  readonly className?: string;
  /** Within a sentence a link is told by more than its colour. */
  readonly underline?: boolean;
  readonly onKeyDown?: React.KeyboardEventHandler<HTMLElement>;
}

/** Leads to a document on this page; a link that can be opened in another tab and copied. */
export function DocumentLink({
  to,
  children,
  className,
  underline,
  onKeyDown,
}: Props): JSX.Element {
  const { go } = useDocuments();
  const follow = (event: React.MouseEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <Link
      href={addressOf(to)}
      // SharePoint's own page would otherwise take the click and load the page anew.
      data-interception="off"
      onClick={follow}
      underline={underline === true}
      {...(className ? { className } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
    >
      {children}
    </Link>
  );
}
