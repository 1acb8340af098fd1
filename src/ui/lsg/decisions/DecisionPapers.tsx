import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { extractPaper, statementPaper } from '../../../text/papers/decisionPapers';
import { SectionHeading } from '../../basis/SectionHeading';
import { Trouble } from '../../parts/Trouble';
import { useLsg } from '../lsgContext';
import { PaperView } from './PaperView';
import { useDownload } from '../../hooks/useDownload';

type PaperName = 'extract' | 'statement';

/** The extract and the statement as they are printed, to read here and to download as Word and PDF (DE-13). */
export function DecisionPapers({ whole }: { readonly whole: WholeDecision }): JSX.Element {
  const { language, commands, texts } = useLsg();
  const words = decisionPageTexts[language];
  const names: readonly PaperName[] =
    whole.kind === 'decision' ? ['extract', 'statement'] : ['statement'];
  const [chosen, setChosen] = React.useState<PaperName>(names[0] ?? 'statement');
  const { key } = whole.kind === 'decision' ? whole.decision : whole.statement;
  const paper =
    chosen === 'extract' && whole.kind === 'decision'
      ? extractPaper(whole.decision, whole.regionName, language)
      : statementPaper(
          whole.kind === 'decision' ? whole.decision : whole.statement,
          whole.regionName,
          language,
        );
  const { busy, trouble, save } = useDownload(texts.service.uncertain);
  const download = (format: 'docx' | 'pdf'): Promise<void> =>
    save(
      commands.recordFile(`decisions/${key}/${chosen}.${format}`),
      `${key} ${words[chosen]}.${format}`,
    );
  return (
    <section aria-label={words.papers}>
      <SectionHeading>{words.papers}</SectionHeading>
      {names.length > 1 && (
        <Pivot
          aria-label={words.papers}
          selectedKey={chosen}
          headersOnly
          onLinkClick={(item) => setChosen((item?.props.itemKey ?? 'extract') as PaperName)}
        >
          {names.map((name) => (
            <PivotItem key={name} itemKey={name} headerText={words[name]} />
          ))}
        </Pivot>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, margin: '4px 0' }}>
        {(['pdf', 'docx'] as const).map((format) => (
          <ActionButton
            key={format}
            disabled={busy}
            iconProps={{ iconName: 'Download' }}
            text={words.download(words[chosen], format === 'pdf' ? 'PDF' : 'Word')}
            onClick={() => void download(format)}
          />
        ))}
      </div>
      {busy && <p role="status">{words.downloading}</p>}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
      <PaperView paper={paper} />
    </section>
  );
}
