import * as React from 'react';

/** A mail address that breaks before its at sign when the line is too short for it. */
export function MailAddress({ address }: { readonly address: string }): JSX.Element {
  const at = address.lastIndexOf('@');
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      {address.slice(0, Math.max(at, 0))}
      <wbr />
      {address.slice(Math.max(at, 0))}
    </span>
  );
}
