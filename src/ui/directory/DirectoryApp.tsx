import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import type { ServiceCommands } from '../../application/noticePages';
import type { DirectoryReader } from '../../application/directoryPages';
import type { Language } from '../../text/language';

export interface DirectoryAppProps {
  readonly reader: DirectoryReader;
  readonly commands: ServiceCommands;
  readonly language: Language;
  /** The page has no heading of its own, as in a Teams tab. */
  readonly hasOwnHeading: boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly theme?: PartialTheme;
}

export function DirectoryApp(_props: DirectoryAppProps): JSX.Element {
  return <div />;
}
