import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { WholeDocument } from '../../../application/documentWorkPages';
import { type Draft, editionInForce } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { useDraft } from '../../hooks/useDraft';
import { Trouble } from '../../parts/Trouble';
import { DraftSteering } from '../steering/DraftSteering';
import { useWork } from '../workContext';
import { ComparedSectionView } from './ComparedSectionView';
import { comparedParts } from './comparedParts';
import { GiveComment } from './GiveComment';

interface Props {
  readonly whole: WholeDocument;
  readonly draft: Draft;
  readonly onCommented: () => void;
}

/** The text of a draft with what it changes of the edition in force; who is invited comments section by section. */
export function ChangesTab({ whole, draft, onCommented }: Props): JSX.Element {
  const { language, texts } = useWork();
  const words = documentDraftTexts[language];
  const { document, draftText, textInForce, rights } = whole;
  const inForce = editionInForce(document);
  const [onlyChanged, setOnlyChanged] = useDraft(`changes/${document.number}`, false);
  const parts = React.useMemo(
    () => (draftText ? comparedParts(textInForce, draftText, words.appendix) : []),
    [draftText, textInForce, words],
  );
  if (!draftText) return <Trouble>{texts.notRead}</Trouble>;
  const changed = parts.filter(({ change }) => change !== 'same');
  const shown = inForce && onlyChanged ? changed : parts;
  const mayComment = draft.stage === 'inComment' && (rights.isInvited || rights.mayEdit);
  const commentOn = (section: string | undefined): JSX.Element | null =>
    mayComment ? (
      <GiveComment
        number={document.number}
        section={section}
        until={draft.round?.until ?? ''}
        onDone={onCommented}
      />
    ) : null;
  return (
    <div style={{ maxWidth: 760 }}>
      <DraftSteering key={draft.content.textHash} number={document.number} />
      <p>{inForce ? words.compared(inForce.label) : words.first}</p>
      {inForce && changed.length > 0 && (
        <Checkbox
          label={words.onlyChanged}
          checked={onlyChanged}
          onChange={(_, on) => setOnlyChanged(on === true)}
          styles={{ root: { marginBottom: 12 } }}
        />
      )}
      {inForce && changed.length === 0 && (
        <Trouble tone="info" quiet>
          {words.unchanged}
        </Trouble>
      )}
      {commentOn(undefined)}
      {shown.map((part, index) => (
        <ComparedSectionView key={index} part={part} isCompared={inForce !== undefined}>
          {part.change === 'removed' ? null : commentOn(part.heading)}
        </ComparedSectionView>
      ))}
    </div>
  );
}
