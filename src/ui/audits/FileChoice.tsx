import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { auditPageTexts } from '../../text/pages/auditPageTexts';
import { hiddenStyle } from '../parts/LiveRegion';
import { useAudits } from './auditsContext';

interface Props {
  readonly file: File | undefined;
  readonly onChange: (file: File) => void;
}

/** A file to keep a copy of: chosen, and named. */
export function FileChoice({ file, onChange }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language];
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <div style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
      <input
        ref={input}
        type="file"
        aria-hidden="true"
        aria-label={words.chooseFile}
        tabIndex={-1}
        style={hiddenStyle}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) onChange(chosen);
          target.value = '';
        }}
      />
      <DefaultButton
        iconProps={{ iconName: 'Attach' }}
        text={words.chooseFile}
        onClick={() => input.current?.click()}
      />
      <span role="status" style={{ overflowWrap: 'anywhere' }}>
        {file ? words.chosenFile(file.name) : ''}
      </span>
    </div>
  );
}
