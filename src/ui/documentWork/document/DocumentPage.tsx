import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { WholeDocument } from '../../../application/documentWorkPages';
import { editionInForce, isPastReview } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ChainSection } from '../../chain/ChainSection';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { MarkedWord } from '../../parts/MarkedWord';
import { Trouble } from '../../parts/Trouble';
import { BackLink } from '../BackLink';
import { statusMarks } from '../documentMarks';
import { MetadataFacts } from '../MetadataFacts';
import { PageHeading } from '../PageHeading';
import { RouteLink } from '../RouteLink';
import { SteeringSection } from '../steering/SteeringSection';
import { useWork } from '../workContext';
import { EditionList } from './EditionList';
import { PublicCopyState } from './PublicCopyState';
import { ReadingSection } from './ReadingSection';
import { ReviewForm } from './ReviewForm';
import { WithdrawForm } from './WithdrawForm';

interface Props {
  readonly whole: WholeDocument;
  /** A draft was looked for; it has been published or given up. */
  readonly isDraftGone?: boolean;
  readonly onChanged: () => void;
}

/** A document with its editions: the next edition, a correction, its review, its withdrawal (GD-27, X-20, X-21). */
export function DocumentPage({ whole, isDraftGone, onChanged }: Props): JSX.Element {
  const { language, announce, go, reader, today } = useWork();
  const words = documentDraftTexts[language];
  const work = documentWorkTexts[language];
  const { document, status, rights } = whole;
  const { number, draft, withdrawn, editions } = document;
  const edition = editionInForce(document);
  const shown = edition ?? editions[editions.length - 1] ?? draft;
  const form = useOpenForm<'review' | 'withdraw'>(`document/${number}`);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const close = (): void => {
    form.close();
    focusSoon('button, a');
  };
  const done = (sentence: string): void => {
    close();
    announce(sentence);
    onChanged();
  };
  const open = (name: 'review' | 'withdraw'): void => {
    form.show(name);
    focusSoon('textarea, input');
  };
  const mayBegin = edition !== undefined && !draft;
  const withdrawing = mayBegin && rights.mayWithdraw;
  return (
    <article aria-label={number}>
      <BackLink />
      <PageHeading number={number}>{shown?.metadata.title || number}</PageHeading>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 12px' }}>
        <MarkedWord mark={statusMarks[status]} strong>
          {work.status[status]}
        </MarkedWord>
        {edition && (
          <span>
            {words.document.edition} {edition.label}
          </span>
        )}
        {edition && (
          <span>
            {work.reviewBy} {edition.reviewBy}
          </span>
        )}
        {edition?.metadata.harmonisedWith && (
          <RouteLink to={{ place: 'harmonisation', number }}>
            {words.document.compareWith(edition.metadata.harmonisedWith.number)}
          </RouteLink>
        )}
        {editions.length > 0 && (
          <Link href={reader.readingPage(number)} underline>
            {words.document.read}
          </Link>
        )}
      </p>
      {isDraftGone && (
        <Trouble tone="info" quiet>
          {words.noDraft}
        </Trouble>
      )}
      {withdrawn && (
        <Trouble tone="warning" quiet>
          {words.document.withdrawn(withdrawn.on, withdrawn.by.name, withdrawn.reason)}{' '}
          {withdrawn.replacedBy && words.document.replacedBy(withdrawn.replacedBy)}
        </Trouble>
      )}
      {edition && isPastReview(edition.reviewBy, today) && (
        <Trouble tone="warning" quiet>
          {words.document.past(edition.reviewBy)}
        </Trouble>
      )}
      {draft && (
        <p>
          <RouteLink to={{ place: 'draft', number }}>
            {words.openDraft}:{' '}
            {draft.kind === 'revision' ? words.revision(draft.label) : words.draft(draft.label)},{' '}
            {work.stage[draft.stage].toLocaleLowerCase('sv')}
          </RouteLink>
        </p>
      )}
      {draft && edition && rights.mayEdit && <p>{words.document.draftWaits}</p>}
      <div ref={place}>
        {form.open === 'review' && edition && mayBegin && (
          <ReviewForm
            number={number}
            edition={edition}
            kept={form.draft}
            onDone={done}
            onCancel={close}
          />
        )}
        {form.open === 'withdraw' && withdrawing && (
          <WithdrawForm
            number={number}
            title={edition.metadata.title}
            kept={form.draft}
            onDone={done}
            onCancel={close}
          />
        )}
        {!form.open && mayBegin && (rights.mayEdit || rights.mayWithdraw) && (
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {rights.mayEdit && (
              <>
                <DefaultButton
                  text={words.document.newEdition}
                  onClick={() => go({ place: 'form', aim: 'edition', number })}
                />
                <DefaultButton
                  text={words.document.correct}
                  onClick={() => go({ place: 'form', aim: 'revision', number })}
                />
                <DefaultButton text={words.document.review.open} onClick={() => open('review')} />
              </>
            )}
            {withdrawing && (
              <DefaultButton text={words.document.withdraw.open} onClick={() => open('withdraw')} />
            )}
          </div>
        )}
      </div>
      {edition && <SteeringSection key={edition.label} number={number} />}
      <section aria-label={words.document.editions} style={{ marginTop: 24 }}>
        <SectionHeading>{words.document.editions}</SectionHeading>
        <EditionList editions={editions} inForce={edition?.label} />
      </section>
      <PublicCopyState document={document} />
      {edition && (
        <ReadingSection number={number} metadata={edition.metadata} mayAsk={rights.mayEdit} />
      )}
      {shown && (
        <section aria-label={words.tabs.facts} style={{ marginTop: 24 }}>
          <SectionHeading>{words.tabs.facts}</SectionHeading>
          <MetadataFacts metadata={shown.metadata} />
        </section>
      )}
      {edition?.metadata.decision !== undefined && (
        <div style={{ marginTop: 24 }}>
          <ChainSection recordRef={`document/${number}`} pagesPath={reader.pagesPath} />
        </div>
      )}
    </article>
  );
}
