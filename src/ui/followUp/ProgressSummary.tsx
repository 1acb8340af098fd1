import * as React from 'react';
import { progressOf } from '../../domain/dispatches/progress';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark, undeliveredMark } from '../parts/marks';
import { ShareBar } from '../parts/ShareBar';
import type { DispatchLine } from '../../application/noticePages';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  figures: [
    fonts.medium,
    { display: 'flex', flexWrap: 'wrap' as const, gap: '8px 32px', margin: '0 0 8px' },
  ],
  figure: [fonts.xLarge, { fontWeight: 600, fontVariantNumeric: 'tabular-nums', marginRight: 6 }],
  quiet: { color: semanticColors.bodySubtext },
}));

/** x of y have answered, per cent complete, silent, late. */
export function ProgressSummary({
  lines,
}: {
  readonly lines: readonly DispatchLine[];
}): JSX.Element {
  const { texts, today } = usePage();
  const classes = useStyles(styles);
  const words = texts.followUp;
  const progress = progressOf(lines, today);
  const figure = (value: string, word: string): JSX.Element => (
    <span>
      <span className={classes.figure}>{value}</span>
      {word}
    </span>
  );
  return (
    <section aria-label={words.summary}>
      <div className={classes.figures}>
        {figure(texts.of(progress.answered, progress.total), words.answered)}
        {figure(`${progress.percentComplete} %`, words.complete)}
        {figure(texts.number(progress.silent), words.silent(progress.silent))}
        {progress.overdue > 0 ? (
          <MarkedWord mark={lateMark}>
            {figure(texts.number(progress.overdue), words.overdue(progress.overdue))}
          </MarkedWord>
        ) : (
          <span className={classes.quiet}>{figure('0', words.overdue(0))}</span>
        )}
        {progress.undelivered > 0 && (
          <MarkedWord mark={undeliveredMark}>
            {figure(texts.number(progress.undelivered), words.undelivered(progress.undelivered))}
          </MarkedWord>
        )}
      </div>
      <ShareBar
        total={progress.total}
        parts={[
          { count: progress.complete, tone: 'good' },
          { count: progress.answered - progress.complete, tone: 'active' },
        ]}
      />
    </section>
  );
}
