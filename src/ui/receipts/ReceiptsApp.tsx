import * as React from 'react';
import type { ReceiptsReader } from '../../application/receiptPages';
import { Shell, type ShellProps } from '../shell/Shell';

export interface ReceiptsAppProps extends ShellProps {
  readonly reader: ReceiptsReader;
}

export function ReceiptsApp({ reader: _reader, ...shell }: ReceiptsAppProps): JSX.Element {
  return (
    <Shell {...shell} title="">
      <div />
    </Shell>
  );
}
