import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import type { Outcome } from '../../application/noticePages';
import { useShell } from '../shell/shellContext';
import { FieldTrouble } from './FieldTrouble';
import { hiddenStyle } from './LiveRegion';

interface Props {
  /** Keeps a file as soon as it is chosen, and answers with the name it is kept under. */
  readonly keep: (file: File) => Promise<Outcome<string>>;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly words: {
    readonly attach: string;
    readonly attaching: string;
    readonly removeFile: (name: string) => string;
  };
}

const kinds = '.pdf,.docx,.xlsx,.csv,.txt,.eml,.msg,.png,.jpg,.jpeg';

/** Files that an answer refers to; each is kept with the notice as soon as it is chosen (B1-06, X-14). */
export function KeptFiles({ keep, names, onChange, words }: Props): JSX.Element {
  const { texts } = useShell();
  const input = React.useRef<HTMLInputElement>(null);
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setTrouble('');
    const kept = await keep(file);
    setBusy(false);
    if (kept.outcome === 'done') onChange(Array.from(new Set([...names, kept.value])));
    else setTrouble(kept.message ?? texts.service.uncertain);
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept={kinds}
        aria-hidden="true"
        tabIndex={-1}
        style={hiddenStyle}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <DefaultButton
        iconProps={{ iconName: 'Attach' }}
        disabled={busy}
        text={busy ? words.attaching : words.attach}
        onClick={() => input.current?.click()}
      />
      {trouble && <FieldTrouble>{trouble}</FieldTrouble>}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {names.map((name) => (
          <li key={name} style={{ overflowWrap: 'anywhere' }}>
            {name}
            <IconButton
              iconProps={{ iconName: 'Cancel' }}
              ariaLabel={words.removeFile(name)}
              onClick={() => onChange(names.filter((other) => other !== name))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
