import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { cardTexts } from '../../text/cardTexts';
import { useDraft } from '../hooks/useDraft';
import { useShell } from '../shell/shellContext';

interface Props {
  /** The name its draft is kept by. */
  readonly draft: string;
  /** It was opened just now. */
  readonly takesFocus: boolean;
  readonly label: string;
  /** What is said when nothing was written; absent when nothing need be. */
  readonly missing?: string;
  readonly busy: boolean;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

/** One text, in which no patient is named. */
export function TextForm(props: Props): JSX.Element {
  const { label, missing, busy, takesFocus, onSend, onCancel } = props;
  const { language, texts } = useShell();
  const words = cardTexts[language];
  const [text, setText] = useDraft(props.draft, '');
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
        autoFocus={takesFocus}
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
