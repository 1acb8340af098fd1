import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { Trouble } from '../../../parts/Trouble';
import { useShell } from '../../../shell/shellContext';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly trouble?: string | undefined;
  /** What will happen, for what goes out or cannot be undone. */
  readonly consequence?: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** A form of a case opened in place: its fields, what it will do, and why it was not done. */
export function FormFrame(props: Props): JSX.Element {
  const { label, submit, busy, trouble, consequence, onSubmit, onCancel, children } = props;
  const { language } = useShell();
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      style={{ display: 'grid', gap: 12, maxWidth: 640, margin: '8px 0' }}
    >
      {children}
      {consequence && (
        <Trouble tone="info" quiet>
          {consequence}
        </Trouble>
      )}
      {trouble && <Trouble>{trouble}</Trouble>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton type="submit" text={submit} disabled={busy} />
        <DefaultButton text={caseFormTexts[language].cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
