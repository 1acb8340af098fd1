import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Trouble } from '../parts/Trouble';
import { useAudits } from './auditsContext';
import { useDownload } from '../hooks/useDownload';

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
  const { busy, trouble, save } = useDownload(texts.service.uncertain);
  const fetchIt = (): Promise<void> => save(commands.recordFile(path), name);
  return (
    <>
      <ActionButton
        disabled={busy}
        iconProps={{ iconName: 'Download' }}
        text={text}
        {...(label === undefined ? {} : { ariaLabel: label })}
        onClick={() => void fetchIt()}
      />
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
    </>
  );
}
