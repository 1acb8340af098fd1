import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ExportFormat, exportFormats } from '../../application/closingPages';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { readingReportTexts } from '../../text/readingReportTexts';
import { saveBlob } from '../parts/saveBlob';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly number: string;
}

/** The report as files that a Swedish Excel opens right. */
export function ReadingDownloads({ number }: Props): JSX.Element {
  const { commands, texts, language, today } = useShell();
  const words = readingPageTexts[language];
  const [busy, setBusy] = React.useState<ExportFormat>();
  const [trouble, setTrouble] = React.useState('');
  const save = async (format: ExportFormat): Promise<void> => {
    setBusy(format);
    setTrouble('');
    const outcome = await commands.readingFile(format, number);
    setBusy(undefined);
    const name = readingReportTexts[language].fileName(number, today);
    if (outcome.outcome === 'done') saveBlob(outcome.value, `${name}.${format}`);
    else setTrouble(outcome.message ?? texts.service.unreachable);
  };
  return (
    <div style={{ marginTop: 12 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {exportFormats.map((format) => (
          <DefaultButton
            key={format}
            iconProps={{ iconName: 'Download' }}
            disabled={busy !== undefined}
            text={busy === format ? words.downloading : words[format]}
            onClick={() => void save(format)}
          />
        ))}
      </div>
      {trouble && <Trouble>{trouble}</Trouble>}
    </div>
  );
}
