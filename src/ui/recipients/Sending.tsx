import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import type { Unit } from '../../domain/units/unit';
import { refusalText } from '../../text/refusalTexts';
import type { Me, NoticeDetails, WantedDispatch } from '../../application/noticePages';
import { useAgainWhen } from '../hooks/useAgainWhen';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useLoaded } from '../hooks/useLoaded';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { FieldTrouble } from '../parts/FieldTrouble';
import { Trouble } from '../parts/Trouble';
import { chosenWords } from './chosenWords';
import { ConfirmDispatch } from './ConfirmDispatch';
import { type Draft, emptyDraft, formFrom, toWanted } from './draft';
import { placeOf, refusalOf } from './formPlaces';
import { MessageDetails } from './MessageDetails';
import { MessageForm } from './MessageForm';
import { PreviewPane } from './PreviewPane';
import { previewOf } from './previewOf';
import { ProposalSummary } from './ProposalSummary';
import { RecipientTree } from './RecipientTree';

interface Props {
  readonly notice: NoticeDetails;
  readonly units: readonly Unit[];
  readonly me: Me;
  readonly onSent: () => void;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: 32,
    alignItems: 'start',
  },
  stacked: { display: 'grid', gap: 24 },
  message: { display: 'grid', gap: 12 },
  preview: { position: 'sticky', top: 8, minWidth: 0 },
  heading: [fonts.mediumPlus, { margin: '0 0 8px', fontWeight: 600 }],
  send: {
    display: 'flex',
    flexWrap: 'wrap' as const,
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 0',
    marginTop: 16,
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    position: 'sticky' as const,
    bottom: 0,
    background: semanticColors.bodyBackground,
    zIndex: 1,
  },
}));

const nobody: readonly string[] = [];

/** Proposes recipients and message, lets a person change both, and sends after saying what will happen. */
export function Sending({ notice, units, me, onSent }: Props): JSX.Element {
  const { commands, texts, language, today, announce } = usePage();
  const classes = useStyles(styles);
  const place = React.useRef<HTMLDivElement>(null);
  const [measured, narrow] = useIsNarrow(960);
  const [draft, setDraft, forget] = useDraft('dispatch', emptyDraft);
  const [confirming, setConfirming] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const [loaded, again] = useLoaded(
    React.useCallback(() => commands.recipientAdvice(notice.key), [commands, notice.key]),
  );
  // What speaks for a recipient changes with the case, such as when it replaces another.
  useAgainWhen(notice.revision, again);
  const advice = valueIn(loaded);
  const command = useCommand<[WantedDispatch]>((id, wanted) =>
    commands.onNotice(id, notice.key, 'dispatch', wanted),
  );
  const form = formFrom(draft, notice, me, advice);
  const words = texts.recipients;

  const own = tried ? refusalOf(form, notice, units, me) : undefined;
  const said = own ? { place: placeOf(own.code), message: refusalText(own, language) } : undefined;
  const fromService = command.trouble
    ? { place: placeOf(command.trouble.code), message: command.trouble.message }
    : undefined;
  const refusal = said ?? (confirming ? undefined : fromService);

  const change = (some: Partial<Draft>): void => {
    command.forget();
    setDraft({ ...draft, ...some });
  };
  const ask = (): void => {
    setTried(true);
    const wrong = refusalOf(form, notice, units, me);
    if (!wrong) return setConfirming(true);
    const at = place.current?.querySelector<HTMLElement>(`[data-place="${placeOf(wrong.code)}"]`);
    at?.scrollIntoView?.({ block: 'center' });
    at?.querySelector<HTMLElement>('input, textarea')?.focus();
    return undefined;
  };
  const send = async (): Promise<void> => {
    if (await command.run(toWanted(form))) {
      forget();
      announce(words.sentNow);
      setConfirming(false);
      onSent();
    }
  };
  const serialised = JSON.stringify(previewOf(form, notice, units, today));
  return (
    <div ref={place}>
      <div ref={measured} className={narrow ? classes.stacked : classes.panes}>
        <section data-place="units">
          <h3 className={classes.heading}>{words.whom}</h3>
          <ProposalSummary advice={loaded} units={units} onRetry={again} />
          <RecipientTree
            units={units}
            chosen={form}
            advice={advice}
            takenKeys={nobody}
            onChange={change}
          />
          {refusal?.place === 'units' && <FieldTrouble>{refusal.message}</FieldTrouble>}
        </section>
        <section className={classes.message}>
          <h3 className={classes.heading}>{words.message}</h3>
          <MessageForm form={form} notice={notice} hasDates refusal={refusal} onChange={change} />
          <MessageDetails
            form={form}
            notice={notice}
            units={units}
            refusal={refusal}
            onChange={change}
          />
        </section>
        <section className={classes.preview}>
          <h3 className={classes.heading}>{words.preview}</h3>
          <PreviewPane serialised={serialised} />
        </section>
      </div>
      <div className={classes.send}>
        <PrimaryButton onClick={ask} iconProps={{ iconName: 'Send' }} text={words.send} />
        <span>{chosenWords(form, language)}</span>
      </div>
      {refusal?.place === 'form' && <Trouble>{refusal.message}</Trouble>}
      {confirming && (
        <ConfirmDispatch
          form={form}
          units={units}
          advice={advice}
          busy={command.busy}
          trouble={command.trouble?.message}
          onSend={() => void send()}
          onClose={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
