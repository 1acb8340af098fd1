import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { NoticeDetails } from '../../application/noticePages';
import { matchPageTexts } from '../../text/pages/matchPageTexts';
import { usePolled } from '../hooks/usePolled';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { MatchResult } from './MatchResult';

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
}));

const pauseMs = 5_000;

/** What inventories and purchases say of the notice's product (X-06, SN-23); live while exports are being read. */
export function MatchesSection({ notice }: { readonly notice: NoticeDetails }): JSX.Element | null {
  const { commands, language, me } = usePage();
  const classes = useStyles(styles);
  const words = matchPageTexts[language];
  const { key } = notice;
  // What was corrected in the fields is searched anew at the next look.
  const polled = usePolled(
    React.useCallback(() => commands.matches(key), [commands, key]),
    pauseMs,
  );
  if (me && !me.isCoordinator) return null;
  const { state } = polled;
  const answer = state.status === 'ready' ? state.value : undefined;
  return (
    <section aria-label={words.title} style={{ marginTop: 24 }}>
      <h3 className={classes.heading}>{words.title}</h3>
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble tone="warning" onRetry={() => void polled.refresh()}>
          {words.failed}
        </Trouble>
      )}
      {answer?.state === 'no-exports' && <p>{words.noExports}</p>}
      {answer?.state === 'reading' && (
        <ProgressIndicator
          label={words.reading(answer.rows, answer.about)}
          {...(answer.about > 0
            ? { percentComplete: Math.min(1, answer.rows / answer.about) }
            : {})}
        />
      )}
      {answer?.state === 'matched' && <MatchResult noticeKey={key} match={answer.match} />}
    </section>
  );
}
