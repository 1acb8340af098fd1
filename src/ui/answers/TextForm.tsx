import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { cardTexts } from '../../text/cardTexts';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly label: string;
  /** What is said when nothing was written; absent when nothing need be. */
  readonly missing?: string;
  readonly busy: boolean;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

/** One text, in which no patient is named. */
export function TextForm({ label, missing, busy, onSend, onCancel }: Props): JSX.Element {
  const { language, texts } = useShell();
  const words = cardTexts[language];
  const [text, setText] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const isMissing = missing !== undefined && text.trim() === '';
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) onSend(text);
  };
  return (
    <form onSubmit={send} noValidate style={{ display: 'grid', gap: 8, maxWidth: 480 }}>
      <TextField
        label={label}
        description={words.commentHint}
        multiline
        autoAdjustHeight
        autoFocus
        resizable={false}
        required={missing !== undefined}
        value={text}
        onChange={(_, value) => setText(value ?? '')}
        {...(tried && isMissing ? { errorMessage: missing } : {})}
      />
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? texts.saving : words.send} />
        <DefaultButton disabled={busy} onClick={onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
