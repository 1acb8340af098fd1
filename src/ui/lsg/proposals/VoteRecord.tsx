import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { ShownProposal } from '../../../application/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { saveBlob } from '../../parts/saveBlob';
import { Trouble } from '../../parts/Trouble';
import { useLsg } from '../lsgContext';

/** The record of a closed vote, to print or to file with the case. */
export function VoteRecord({ proposal: { key } }: { readonly proposal: ShownProposal }) {
  const { language, commands, texts } = useLsg();
  const words = proposalPageTexts[language];
  const [trouble, setTrouble] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const download = async (format: 'docx' | 'pdf'): Promise<void> => {
    setBusy(true);
    setTrouble('');
    const asked = await commands.recordFile(`proposals/${key}/record.${format}`);
    setBusy(false);
    if (asked.outcome === 'done') saveBlob(asked.value, `${words.recordFile(key)}.${format}`);
    else setTrouble(asked.message ?? texts.service.uncertain);
  };
  return (
    <section aria-label={words.record}>
      <SectionHeading rule={words.recordRule}>{words.record}</SectionHeading>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
        {(['pdf', 'docx'] as const).map((format) => (
          <ActionButton
            key={format}
            disabled={busy}
            iconProps={{ iconName: 'Download' }}
            text={words.downloadRecord(format === 'pdf' ? 'PDF' : 'Word')}
            onClick={() => void download(format)}
          />
        ))}
      </div>
      {busy && <p role="status">{words.downloadingRecord}</p>}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
    </section>
  );
}
