import * as React from 'react';
import { useDocuments } from './documentsContext';
import { addressOf, type DocumentRoute } from './useDocumentRoute';
import { InPageLink } from '../parts/InPageLink';

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
  return (
    <InPageLink
      href={addressOf(to)}
      onGo={() => go(to)}
      underline={underline}
      className={className}
      onKeyDown={onKeyDown}
    >
      {children}
    </InPageLink>
  );
}
