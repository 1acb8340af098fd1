import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Trouble } from '../parts/Trouble';
import { saveBlob } from '../parts/saveBlob';
import { useAudits } from './auditsContext';

interface Props {
  /** Where the service has it: `audits/REV-2026-0001/summary.docx`. */
  readonly path: `audits/${string}`;
  readonly name: string;
  readonly text: string;
  readonly label?: string;
}

/** Fetches a file from the service and has the browser save it. */
export function SaveFile({ path, name, text, label }: Props): JSX.Element {
  const { commands, texts } = useAudits();
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  const save = async (): Promise<void> => {
    setBusy(true);
    setTrouble('');
    const asked = await commands.recordFile(path);
    setBusy(false);
    if (asked.outcome === 'done') saveBlob(asked.value, name);
    else setTrouble(asked.message ?? texts.service.uncertain);
  };
  return (
    <>
      <ActionButton
        disabled={busy}
        iconProps={{ iconName: 'Download' }}
        text={text}
        {...(label === undefined ? {} : { ariaLabel: label })}
        onClick={() => void save()}
      />
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
    </>
  );
}
