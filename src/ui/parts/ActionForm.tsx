import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useShell } from '../shell/shellContext';
import { Trouble } from './Trouble';

interface Props {
  readonly label: string;
  /** What will happen, where the button alone does not say it. */
  readonly sentence?: string | undefined;
  readonly doIt: string;
  readonly busy: boolean;
  readonly trouble?: string | undefined;
  readonly onDo: () => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** The frame of something that is done: its fields, what will happen, why it was not done, and the button that does it. */
export function ActionForm(props: Props): JSX.Element {
  const { texts } = useShell();
  const { label, sentence, doIt, busy, trouble, children } = props;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    props.onDo();
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={label}
      style={{ display: 'grid', gap: 12, maxWidth: 640, padding: '4px 0 8px' }}
    >
      {children}
      {sentence && <p style={{ margin: 0 }}>{sentence}</p>}
      {trouble && <Trouble>{trouble}</Trouble>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? texts.saving : doIt} />
        <DefaultButton disabled={busy} onClick={props.onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
