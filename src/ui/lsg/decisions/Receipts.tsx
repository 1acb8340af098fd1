import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Decision, Receipt } from '../../../domain/decisions/decision';
import { dayOf } from '../../../text/dates';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { useLsg } from '../lsgContext';
import { useDecisionCommand } from './useDecisionCommand';

interface Props {
  readonly decision: Decision;
  readonly isSecretary: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Whom a decision was sent out to, in which way, and who has confirmed it (DE-09, X-26). */
export function Receipts({ decision, isSecretary, onDone }: Props): JSX.Element {
  const { language } = useLsg();
  const words = decisionPageTexts[language];
  const classes = useStyles(tableStyles);
  const form = useOpenForm<string>(`receipts/${decision.key}`);
  const { receipts } = decision;
  const confirmed = receipts.filter(({ acknowledged }) => acknowledged !== undefined).length;
  const wayOf = ({ way, mailedAt }: Receipt): string => {
    if (way !== 'mail') return words.way[way];
    return `${words.way.mail}, ${mailedAt ? words.mailed(dayOf(mailedAt)) : words.waitsToGo}`;
  };
  return (
    <section aria-label={words.receipts}>
      <SectionHeading rule={words.receiptCount(confirmed, receipts.length)}>
        {words.receipts}
      </SectionHeading>
      <ul className={classes.cards}>
        {receipts.map((receipt, index) => (
          <li key={index} className={classes.card}>
            <div className={classes.line}>
              <strong>{receipt.recipient.name}</strong>
              <span className={classes.under}>{wayOf(receipt)}</span>
            </div>
            {receipt.acknowledged ? (
              <MarkedWord mark={{ icon: 'Completed', tone: 'good' }}>
                {words.acknowledged(receipt.acknowledged.by, dayOf(receipt.acknowledged.at))}
                {receipt.acknowledged.note !== '' && ` – ${receipt.acknowledged.note}`}
              </MarkedWord>
            ) : (
              <Silence decision={decision} index={index} />
            )}
            {!receipt.acknowledged && isSecretary && form.open !== `${index}` && (
              <div>
                <DefaultButton
                  text={words.acknowledge}
                  ariaLabel={`${words.acknowledge}: ${receipt.recipient.name}`}
                  onClick={() => form.show(`${index}`)}
                />
              </div>
            )}
            {form.open === `${index}` && !receipt.acknowledged && (
              <ReceiptForm
                {...{ decision, index, kept: form.draft }}
                onCancel={form.close}
                onDone={() => {
                  form.close();
                  onDone(words.acknowledgedDone);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A recipient who is silent: since when, and when they were asked again. */
function Silence({
  decision: { sentOut, reminded },
  index,
}: {
  readonly decision: Decision;
  readonly index: number;
}): JSX.Element {
  const words = decisionPageTexts[useLsg().language];
  const days = reminded[`receipt/${index}`] ?? [];
  return (
    <MarkedWord
      mark={
        days.length > 0 ? { icon: 'Warning', tone: 'warning' } : { icon: 'Clock', tone: 'quiet' }
      }
    >
      {words.notAcknowledged(sentOut?.on ?? '')}
      {days.length > 0 && ` · ${words.remindedOn(days)}`}
    </MarkedWord>
  );
}

interface FormProps {
  readonly decision: Decision;
  readonly index: number;
  readonly kept: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ReceiptForm({ decision, index, kept, onDone, onCancel }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = decisionPageTexts[language];
  const command = useDecisionCommand(decision.key, 'acknowledgeReceipt');
  const [by, setBy] = useDraft(`${kept}/by`, decision.receipts[index]?.recipient.name ?? '');
  const [note, setNote] = useDraft(`${kept}/note`, '');
  const run = async (): Promise<void> => {
    if (await command.run({ recipient: index, by, note })) onDone();
  };
  return (
    <ActionForm
      label={words.acknowledge}
      sentence={words.acknowledgeSentence}
      doIt={words.acknowledge}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <TextField
        label={words.acknowledgedBy}
        required
        value={by}
        onChange={(_, text) => setBy(text ?? '')}
      />
      <TextField label={words.note} value={note} onChange={(_, text) => setNote(text ?? '')} />
    </ActionForm>
  );
}
