import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ExportFormat, exportFormats } from '../../application/closingPages';
import type { LocalDate } from '../../domain/time';
import { overviewPageTexts } from '../../text/pages/overviewPageTexts';
import { saveBlob } from '../parts/saveBlob';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The overview as files that a Swedish Excel opens right. */
export function DownloadButtons({ from, to }: Props): JSX.Element {
  const { commands, texts, language } = useShell();
  const words = overviewPageTexts[language];
  const [busy, setBusy] = React.useState<ExportFormat>();
  const [trouble, setTrouble] = React.useState('');
  const fetchIt = async (format: ExportFormat): Promise<void> => {
    setBusy(format);
    setTrouble('');
    const outcome = await commands.overviewFile(format, from, to);
    setBusy(undefined);
    if (outcome.outcome === 'done') saveBlob(outcome.value, `${words.file(from, to)}.${format}`);
    else setTrouble(outcome.message ?? texts.service.unreachable);
  };
  return (
    <div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {exportFormats.map((format) => (
          <DefaultButton
            key={format}
            iconProps={{ iconName: 'Download' }}
            disabled={busy !== undefined}
            text={busy === format ? words.downloading : words[format]}
            onClick={() => void fetchIt(format)}
          />
        ))}
      </div>
      {trouble && <Trouble>{trouble}</Trouble>}
    </div>
  );
}
