import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { replyPageTexts } from '../../text/pages/replyPageTexts';
import { FieldTrouble } from '../parts/FieldTrouble';
import { hiddenStyle } from '../parts/LiveRegion';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly noticeKey: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

const kinds = '.pdf,.docx,.xlsx,.csv,.txt,.eml,.msg,.png,.jpg,.jpeg';

/** Files that show what was said in the sender's portal; each is kept with the notice as soon as it is chosen. */
export function EvidenceField({ noticeKey, names, onChange }: Props): JSX.Element {
  const { commands, language, texts } = useShell();
  const words = replyPageTexts[language];
  const input = React.useRef<HTMLInputElement>(null);
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  const keep = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setTrouble('');
    const kept = await commands.keepEvidence(noticeKey, file);
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
          void keep(target.files?.[0]);
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
