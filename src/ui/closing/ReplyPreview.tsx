import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReplyPreview as Preview } from '../../application/closingPages';
import type { ReplyToSender } from '../../domain/notices/replyToSender';
import { replyPageTexts } from '../../text/pages/replyPageTexts';
import { useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly noticeKey: string;
  readonly reply: ReplyToSender;
}

type Shown = { readonly of: string } & (
  { readonly preview: Preview } | { readonly trouble: string }
);

/** The reply as it would go out now, with the form filled from the answers. It is out of date as soon as it is changed. */
export function ReplyPreview({ noticeKey, reply }: Props): JSX.Element {
  const { commands, language, texts } = useShell();
  const words = replyPageTexts[language];
  const classes = useStyles(tableStyles);
  const [busy, setBusy] = React.useState(false);
  const [shown, setShown] = React.useState<Shown>();
  const current = JSON.stringify(reply);
  const fetchIt = async (): Promise<void> => {
    setBusy(true);
    const outcome = await commands.previewReply(noticeKey, reply);
    setBusy(false);
    setShown(
      outcome.outcome === 'done'
        ? { of: current, preview: outcome.value }
        : { of: current, trouble: outcome.message ?? texts.service.unreachable },
    );
  };
  const fresh = shown?.of === current ? shown : undefined;
  return (
    <div>
      <DefaultButton
        disabled={busy}
        text={busy ? words.previewing : words.preview}
        onClick={() => void fetchIt()}
      />
      {fresh && 'trouble' in fresh && <Trouble>{fresh.trouble}</Trouble>}
      {fresh && 'preview' in fresh && (
        <section aria-label={words.previewTitle} style={{ marginTop: 12 }}>
          {fresh.preview.missing.length > 0 && (
            <Trouble tone="warning">{words.missing(fresh.preview.missing.join('; '))}</Trouble>
          )}
          <div className={classes.card}>
            <span className={classes.main}>{words.subject(fresh.preview.subject)}</span>
            {/* What scrolls must be reachable by keyboard. */}
            <div
              role="group"
              aria-label={words.previewTitle}
              tabIndex={0}
              style={{ whiteSpace: 'pre-wrap', maxHeight: 360, overflowY: 'auto' }}
            >
              {fresh.preview.text}
            </div>
          </div>
        </section>
      )}
    </div>
  );
}
