import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { usePage } from '../pageContext';

interface Props {
  /** What will happen. */
  readonly sentence: string;
  readonly doIt: string;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** Says what will happen before it does, in place. */
export function AskFirst({ sentence, doIt, busy, onDo, onCancel, children }: Props): JSX.Element {
  const { texts } = usePage();
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={doIt}
      style={{ display: 'grid', gap: 8, padding: '8px 0', outline: 'none', maxWidth: 640 }}
    >
      {children}
      <span>{sentence}</span>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton disabled={busy} text={busy ? texts.saving : doIt} onClick={onDo} />
        <DefaultButton disabled={busy} text={texts.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
