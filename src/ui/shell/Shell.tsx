import * as React from 'react';
import { type PartialTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import type { ServiceCommands } from '../../application/noticePages';
import { dayOf } from '../../text/dates';
import type { Language } from '../../text/language';
import { pageTexts } from '../../text/pageTexts';
import { type Drafts, DraftsProvider } from '../hooks/useDraft';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { Guard } from '../parts/Guard';
import { LiveRegion } from '../parts/LiveRegion';
import { Trouble } from '../parts/Trouble';
import { ShellProvider, type ShellValue } from './shellContext';

/** What the host gives every page. */
export interface ShellProps {
  readonly commands: ServiceCommands;
  readonly language: Language;
  /** The page has no heading of its own, as in a Teams tab. */
  readonly hasOwnHeading: boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly theme?: PartialTheme;
}

interface Props extends ShellProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** Theme, language, heading, announcements, and what is said when the service or a part of the page fails. */
export function Shell(props: Props): JSX.Element {
  const { commands, language, newId, now, theme, hasOwnHeading, title, children } = props;
  const texts = pageTexts[language];
  const [who, askAgain] = useLoaded(React.useCallback(() => commands.me(), [commands]));
  const [sentence, announce] = React.useState('');
  const me = valueIn(who);
  const today = me?.today ?? dayOf(now().toISOString());
  const value = React.useMemo<ShellValue>(
    () => ({ commands, language, texts, me, today, newId, announce }),
    [commands, language, texts, me, today, newId],
  );
  const [drafts] = React.useState<Drafts>(() => new Map());
  return (
    <ThemeProvider {...(theme ? { theme } : {})} applyTo="element" lang={language}>
      <ShellProvider value={value}>
        {hasOwnHeading && (
          <h1 style={{ fontSize: 20, lineHeight: '28px', margin: '0 0 12px' }}>{title}</h1>
        )}
        <LiveRegion sentence={sentence} />
        {who.status === 'failed' && (
          <Trouble tone="warning" onRetry={askAgain}>
            {texts.service.unreachable}
          </Trouble>
        )}
        <DraftsProvider value={drafts}>
          <Guard otherwise={<Trouble>{texts.notRead}</Trouble>}>{children}</Guard>
        </DraftsProvider>
      </ShellProvider>
    </ThemeProvider>
  );
}
