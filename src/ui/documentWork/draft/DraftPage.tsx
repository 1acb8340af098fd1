import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { WholeDocument } from '../../../application/documentWorkPages';
import { dayAndTime } from '../../../text/dates';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { MarkedWord } from '../../parts/MarkedWord';
import { Trouble } from '../../parts/Trouble';
import { BackLink } from '../BackLink';
import { stageMarks } from '../documentMarks';
import { MetadataFacts } from '../MetadataFacts';
import { MetadataRemarks } from '../MetadataRemarks';
import { PageHeading } from '../PageHeading';
import { type DraftTab, draftTabs } from '../useWorkRoute';
import { useWork } from '../workContext';
import { ChangesTab } from './ChangesTab';
import { CommentsTab } from './CommentsTab';
import { DraftState } from './DraftState';
import { NextSteps } from './NextSteps';
import type { StepName } from './stepProps';

interface Props {
  readonly whole: WholeDocument;
  readonly tab: DraftTab | undefined;
  readonly onChanged: () => void;
}

// After these the draft is no more, or no longer a draft: the document is what is left to look at.
const leavesDraft: readonly StepName[] = ['discard', 'publish'];

/** A draft: how far it has come, what may be done with it, what it changes, and what was said of it. */
export function DraftPage({ whole, tab, onChanged }: Props): JSX.Element | null {
  const { language, announce, go } = useWork();
  const words = documentDraftTexts[language];
  const { stage: stages } = documentWorkTexts[language];
  const { document } = whole;
  const { number, draft } = document;
  if (!draft) return null;
  const { label, kind, stage, sentBack } = draft;
  const done = (step: StepName, sentence: string): void => {
    announce(sentence);
    onChanged();
    if (!leavesDraft.includes(step)) return;
    go(document.editions.length > 0 ? { place: 'document', number } : { place: 'list' }, true);
  };
  const tabs: {
    readonly [T in DraftTab]: { readonly name: string; readonly show: () => JSX.Element };
  } = {
    jamfor: {
      name: words.tabs.changes,
      show: () => <ChangesTab whole={whole} draft={draft} onCommented={onChanged} />,
    },
    synpunkter: {
      name: `${words.tabs.comments} (${draft.comments.length})`,
      show: () => <CommentsTab whole={whole} draft={draft} onAnswered={onChanged} />,
    },
    uppgifter: {
      name: words.tabs.facts,
      show: () => <MetadataFacts metadata={draft.metadata} changeNote={draft.changeNote} />,
    },
  };
  return (
    <article aria-label={number}>
      <BackLink number={number} />
      <PageHeading number={number}>{draft.metadata.title || number}</PageHeading>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 12px' }}>
        <MarkedWord mark={stageMarks[stage]} strong>
          {stages[stage]}
        </MarkedWord>
        <span>{kind === 'revision' ? words.revision(label) : words.draft(label)}</span>
        <span>{words.by(draft.by.name)}</span>
      </p>
      {sentBack && stage === 'writing' && (
        <Trouble tone="warning" quiet>
          {words.sentBack(sentBack.by.name, dayAndTime(sentBack.at), sentBack.reason)}
        </Trouble>
      )}
      {stage === 'writing' && <MetadataRemarks metadata={draft.metadata} content={draft.content} />}
      <DraftState whole={whole} draft={draft} />
      <NextSteps whole={whole} draft={draft} onDone={done} />
      <Pivot
        aria-label={number}
        selectedKey={tab ?? 'jamfor'}
        onLinkClick={(item) => {
          const next = draftTabs.find((one) => one === item?.props.itemKey);
          if (next) go({ place: 'draft', number, tab: next }, true);
        }}
        styles={{ root: { margin: '16px 0 8px' } }}
      >
        {draftTabs.map((key) => (
          <PivotItem key={key} itemKey={key} headerText={tabs[key].name}>
            {tabs[key].show()}
          </PivotItem>
        ))}
      </Pivot>
    </article>
  );
}
