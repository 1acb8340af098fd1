import * as React from 'react';
import { Trouble } from '../parts/Trouble';
import { DocumentLink } from './DocumentLink';
import { isPastReviewOn } from './documentMarks';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';

interface Props {
  readonly read: ReadEdition;
  /** The edition that this reader read last, when it was an earlier one. */
  readonly readBefore: string | undefined;
}

/** Says what a reader must know before trusting the text: withdrawn, replaced, past its review, changed since last. */
export function EditionBanner({ read, readBefore }: Props): JSX.Element {
  const { words, today, titleOf } = useDocuments();
  const { document: shown, edition } = read;
  const { number } = shown;
  const isLatest = edition === shown.edition;
  return (
    <>
      {shown.status === 'withdrawn' && (
        <Trouble>
          {words.banner.withdrawn}
          {shown.replacedBy !== undefined && (
            <>
              {' '}
              {words.banner.replacedBy}{' '}
              <DocumentLink underline to={{ number: shown.replacedBy }}>
                <span style={{ whiteSpace: 'nowrap' }}>{shown.replacedBy}</span>{' '}
                {titleOf(shown.replacedBy) ?? ''}
              </DocumentLink>
              .
            </>
          )}
        </Trouble>
      )}
      {!isLatest && (
        <Trouble tone="warning">
          {words.banner.earlier(edition, shown.edition)}{' '}
          <DocumentLink underline to={{ number }}>
            {words.banner.readLatest}
          </DocumentLink>
        </Trouble>
      )}
      {isLatest && isPastReviewOn(shown, today) && (
        <Trouble>{words.banner.pastReview(shown.reviewBy ?? '')}</Trouble>
      )}
      {isLatest && shown.status === 'underRevision' && (
        <Trouble tone="info" quiet>
          {words.banner.underRevision}
        </Trouble>
      )}
      {readBefore !== undefined && (
        <Trouble tone="info">
          {words.changes.sinceRead(readBefore)}.{' '}
          <DocumentLink underline to={{ number, comparedWith: readBefore }}>
            {words.changes.show}
          </DocumentLink>
        </Trouble>
      )}
    </>
  );
}
