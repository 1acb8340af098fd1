import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { Trouble } from '../../parts/Trouble';
import { useLsg } from '../lsgContext';
import { useDownload } from '../../hooks/useDownload';

/** The record of a closed vote, to print or to file with the case. */
export function VoteRecord({ proposal: { key } }: { readonly proposal: ShownProposal }) {
  const { language, commands, texts } = useLsg();
  const words = proposalPageTexts[language];
  const { busy, trouble, save } = useDownload(texts.service.uncertain);
  const download = (format: 'docx' | 'pdf'): Promise<void> =>
    save(
      commands.recordFile(`proposals/${key}/record.${format}`),
      `${words.recordFile(key)}.${format}`,
    );
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
