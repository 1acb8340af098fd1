import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { saveBlob } from '../parts/saveBlob';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

/** Bilaga 1 as it stands, as a Word document (SN-17). */
export function DownloadBasis({ noticeKey }: { readonly noticeKey: string }): JSX.Element {
  const { commands, language, texts } = useShell();
  const words = basisPageTexts[language];
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  const fetchIt = async (): Promise<void> => {
    setBusy(true);
    setTrouble('');
    const outcome = await commands.basisDocument(noticeKey);
    setBusy(false);
    if (outcome.outcome === 'done') saveBlob(outcome.value, words.fileName(noticeKey));
    else setTrouble(outcome.message ?? texts.service.unreachable);
  };
  return (
    <div>
      <DefaultButton
        iconProps={{ iconName: 'Download' }}
        disabled={busy}
        text={busy ? words.downloading : words.download}
        onClick={() => void fetchIt()}
      />
      {trouble && <Trouble>{trouble}</Trouble>}
    </div>
  );
}
