import * as React from 'react';
import { type PartialTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import { dayOf } from '../text/dates';
import type { Language } from '../text/language';
import { pageTexts } from '../text/pageTexts';
import { useLoaded } from './hooks/useLoaded';
import { usePolled } from './hooks/usePolled';
import { useRoute } from './hooks/useRoute';
import type { NoticeFilter } from './list/noticeFilters';
import { newsOf } from './list/newsOf';
import { NoticeList } from './list/NoticeList';
import { valueIn } from './loaded';
import { type Page, PageProvider } from './pageContext';
import { Guard } from './parts/Guard';
import { LiveRegion } from './parts/LiveRegion';
import { Trouble } from './parts/Trouble';
import { Waiting } from './parts/Waiting';
import type { NoticesReader, NoticeSummary, ServiceCommands } from '../application/noticePages';

const NoticePage = React.lazy(async () => {
  const { NoticePage: page } = await import(
    /* webpackChunkName: 'kvittens-notice-page' */ './details/NoticePage'
  );
  return { default: page };
});

export interface NoticesAppProps {
  readonly reader: NoticesReader;
  readonly commands: ServiceCommands;
  readonly language: Language;
  /** The page has no heading of its own, as in a Teams tab. */
  readonly hasOwnHeading: boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly theme?: PartialTheme;
}

/** The safety notices: the list, and a notice opened in its place. */
export function NoticesApp(props: NoticesAppProps): JSX.Element {
  const { reader, commands, language, newId, now, theme, hasOwnHeading } = props;
  const texts = pageTexts[language];
  const [who, askAgain] = useLoaded(React.useCallback(() => commands.me(), [commands]));
  const shelf = usePolled(React.useCallback(() => reader.notices(), [reader]));
  const [route, go] = useRoute();
  const [filter, setFilter] = React.useState<NoticeFilter>();
  const [sentence, announce] = React.useState('');
  const me = valueIn(who);
  const today = me?.today ?? dayOf(now().toISOString());

  const page = React.useMemo<Page>(
    () => ({ reader, commands, language, texts, me, today, newId, announce }),
    [reader, commands, language, texts, me, today, newId],
  );

  const notices = valueIn(shelf.state)?.notices;
  const before = React.useRef<readonly NoticeSummary[]>();
  React.useEffect(() => {
    const news = before.current && notices ? newsOf(before.current, notices, texts) : '';
    if (news !== '') announce(news);
    before.current = notices;
  }, [notices, texts]);

  const left = React.useRef<string>();
  React.useEffect(() => {
    if (route.place === 'notice') {
      left.current = route.key;
    } else if (left.current) {
      document.querySelector<HTMLElement>(`[data-notice="${left.current}"]`)?.focus();
      left.current = undefined;
    }
  }, [route]);

  const open = (key: string): void => go({ place: 'notice', key });
  return (
    <ThemeProvider {...(theme ? { theme } : {})} applyTo="element" lang={language}>
      <PageProvider value={page}>
        {hasOwnHeading && (
          <h1 style={{ fontSize: 20, lineHeight: '28px', margin: '0 0 12px' }}>{texts.title}</h1>
        )}
        <LiveRegion sentence={sentence} />
        {who.status === 'failed' && (
          <Trouble tone="warning" onRetry={askAgain}>
            {texts.service.unreachable}
          </Trouble>
        )}
        <Guard
          key={route.place === 'list' ? 'list' : route.key}
          otherwise={<Trouble>{texts.notRead}</Trouble>}
        >
          {route.place === 'list' ? (
            <NoticeList shelf={shelf} filter={filter} onFilter={setFilter} onOpen={open} />
          ) : (
            <React.Suspense fallback={<Waiting />}>
              <NoticePage
                key={route.key}
                noticeKey={route.key}
                tab={route.tab}
                onTab={(tab) => go({ place: 'notice', key: route.key, tab }, true)}
                onBack={() => go({ place: 'list' })}
                onOpen={open}
                onChanged={shelf.hurry}
              />
            </React.Suspense>
          )}
        </Guard>
      </PageProvider>
    </ThemeProvider>
  );
}
