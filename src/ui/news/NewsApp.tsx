import * as React from 'react';
import type { NewsReader } from '../../application/newsPages';
import { newsPageTexts } from '../../text/pages/newsPageTexts';
import { usePolled } from '../hooks/usePolled';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';
import { useShell } from '../shell/shellContext';
import { NewsArticle } from './NewsArticle';

export interface NewsAppProps extends ShellProps {
  readonly reader: NewsReader;
}

/** What staff need to know of safety notices, newest first (SN-62). */
export function NewsApp({ reader, ...shell }: NewsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={newsPageTexts[shell.language].title}>
      <News reader={reader} />
    </Shell>
  );
}

// News changes by the day: a page that stays open looks now and then.
const pauseMs = 60_000;

function News({ reader }: Pick<NewsAppProps, 'reader'>): JSX.Element {
  const { language, texts, today } = useShell();
  const words = newsPageTexts[language];
  const { state, refresh } = usePolled(
    React.useCallback(() => reader.newsOn(today), [reader, today]),
    pauseMs,
  );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void refresh()}>{texts.notRead}</Trouble>;
  if (state.value.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      {state.value.map((item) => (
        <NewsArticle key={item.noticeKey} item={item} />
      ))}
    </>
  );
}
