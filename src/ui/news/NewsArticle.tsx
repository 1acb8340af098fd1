import * as React from 'react';
import type { NewsItem } from '../../application/newsPages';
import { newsPageTexts } from '../../text/pages/newsPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useShell } from '../shell/shellContext';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  article: {
    maxWidth: 680,
    padding: '16px 0',
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
  },
  headline: [fonts.large, { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' as const }],
  under: [fonts.small, { color: semanticColors.bodySubtext, margin: '2px 0 8px' }],
  meaning: [
    fonts.medium,
    { margin: 0, whiteSpace: 'pre-line' as const, overflowWrap: 'anywhere' as const },
  ],
}));

/** One piece of news: headline, product, and what it means for the reader. */
export function NewsArticle({ item }: { readonly item: NewsItem }): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(styles);
  const words = newsPageTexts[language];
  const product = [item.product, item.manufacturer].filter(Boolean).join(' — ');
  return (
    <article className={classes.article} aria-label={item.headline}>
      <h2 className={classes.headline}>{item.headline}</h2>
      <p className={classes.under}>
        {product} · {words.notice(item.noticeKey)} · {words.published(item.from)}
      </p>
      <p className={classes.meaning}>{item.meaning}</p>
    </article>
  );
}
