import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Answer } from '../../domain/dispatches/answerDispatch';
import { cardTexts } from '../../text/cardTexts';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly busy: boolean;
  readonly onSend: (answer: Answer) => void;
  readonly onCancel: () => void;
}

/** How many products were dealt with, and a comment in which no patient is named. */
export function HandledForm({ busy, onSend, onCancel }: Props): JSX.Element {
  const { language, texts } = useShell();
  const words = cardTexts[language];
  const [items, setItems] = React.useState('');
  const [comment, setComment] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const isNumber = /^\d+$/.test(items.trim());
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isNumber) onSend({ kind: 'handled', items: Number(items.trim()), comment });
  };
  return (
    <form onSubmit={send} noValidate style={{ display: 'grid', gap: 8, maxWidth: 480 }}>
      <TextField
        label={words.items}
        required
        autoFocus
        inputMode="numeric"
        value={items}
        onChange={(_, text) => setItems(text ?? '')}
        {...(tried && !isNumber ? { errorMessage: words.itemsMissing } : {})}
      />
      <TextField
        label={words.comment}
        description={words.commentHint}
        multiline
        autoAdjustHeight
        resizable={false}
        value={comment}
        onChange={(_, text) => setComment(text ?? '')}
      />
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? texts.saving : words.send} />
        <DefaultButton disabled={busy} onClick={onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
