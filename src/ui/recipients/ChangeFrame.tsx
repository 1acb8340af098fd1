import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';

interface Props {
  /** What will happen. */
  readonly sentence: string;
  readonly doIt: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onDo: () => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** The frame of a change to something sent: its fields, the reason, and the sentence that says what will happen. */
export function ChangeFrame(props: Props): JSX.Element {
  const { texts } = usePage();
  const { sentence, doIt, reasonLabel, reasonHint, reason, onReason, busy, trouble } = props;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    props.onDo();
  };
  return (
    <form onSubmit={submit} noValidate aria-label={doIt} style={{ display: 'grid', gap: 12 }}>
      {props.children}
      <TextField
        label={reasonLabel}
        description={reasonHint}
        required
        multiline
        autoAdjustHeight
        resizable={false}
        value={reason}
        onChange={(_, text) => onReason(text ?? '')}
      />
      <p style={{ margin: 0 }}>{sentence}</p>
      {trouble && <Trouble>{trouble}</Trouble>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? texts.saving : doIt} />
        <DefaultButton disabled={busy} onClick={props.onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
