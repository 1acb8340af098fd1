import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { useDownload } from '../hooks/useDownload';

/** Bilaga 1 as it stands, as a Word document (SN-17). */
export function DownloadBasis({ noticeKey }: { readonly noticeKey: string }): JSX.Element {
  const { commands, language, texts } = useShell();
  const words = basisPageTexts[language];
  const { busy, trouble, save } = useDownload(texts.service.unreachable);
  const fetchIt = (): Promise<void> =>
    save(commands.basisDocument(noticeKey), words.fileName(noticeKey));
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
