import * as React from 'react';
import type { DirectoryReader } from '../../application/directoryPages';
import { Shell, type ShellProps } from '../shell/Shell';

export interface DirectoryAppProps extends ShellProps {
  readonly reader: DirectoryReader;
}

export function DirectoryApp({ reader: _reader, ...shell }: DirectoryAppProps): JSX.Element {
  return (
    <Shell {...shell} title="">
      <div />
    </Shell>
  );
}
