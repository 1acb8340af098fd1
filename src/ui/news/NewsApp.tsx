import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import type { ServiceCommands } from '../../application/noticePages';
import type { NewsReader } from '../../application/newsPages';
import type { Language } from '../../text/language';

export interface NewsAppProps {
  readonly reader: NewsReader;
  readonly commands: ServiceCommands;
  readonly language: Language;
  /** The page has no heading of its own, as in a Teams tab. */
  readonly hasOwnHeading: boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly theme?: PartialTheme;
}

export function NewsApp(_props: NewsAppProps): JSX.Element {
  return <div />;
}
