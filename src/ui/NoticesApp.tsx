import * as React from 'react';
import type { NoticesReader, NoticeSummary } from '../application/noticePages';
import { pageTexts } from '../text/pageTexts';
import { usePolled } from './hooks/usePolled';
import { useRoute } from './hooks/useRoute';
import type { NoticeFilter } from './list/noticeFilters';
import { newsOf } from './list/newsOf';
import { NoticeList } from './list/NoticeList';
import { valueIn } from './loaded';
import { ReaderProvider, usePage } from './pageContext';
import { Guard } from './parts/Guard';
import { Trouble } from './parts/Trouble';
import { Waiting } from './parts/Waiting';
import { Shell, type ShellProps } from './shell/Shell';

const NoticePage = React.lazy(async () => {
  const { NoticePage: page } = await import(
    /* webpackChunkName: 'kvittens-notice-page' */ './details/NoticePage'
  );
  return { default: page };
});

export interface NoticesAppProps extends ShellProps {
  readonly reader: NoticesReader;
}

/** The safety notices: the list, and a notice opened in its place. */
export function NoticesApp({ reader, ...shell }: NoticesAppProps): JSX.Element {
  return (
    <Shell {...shell} title={pageTexts[shell.language].title}>
      <ReaderProvider value={reader}>
        <Notices />
      </ReaderProvider>
    </Shell>
  );
}

function Notices(): JSX.Element {
  const { reader, texts, announce } = usePage();
  const shelf = usePolled(React.useCallback(() => reader.notices(), [reader]));
  const [route, go] = useRoute();
  const [filter, setFilter] = React.useState<NoticeFilter>();

  const notices = valueIn(shelf.state)?.notices;
  const before = React.useRef<readonly NoticeSummary[]>();
  React.useEffect(() => {
    const news = before.current && notices ? newsOf(before.current, notices, texts) : '';
    if (news !== '') announce(news);
    before.current = notices;
  }, [notices, texts, announce]);

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
  );
}
