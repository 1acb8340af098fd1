import * as React from 'react';
import type { PublishedEdition } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { statusMarks } from '../documentMarks';
import { useWork } from '../workContext';

interface Props {
  readonly editions: readonly PublishedEdition[];
  readonly inForce: string | undefined;
}

/** The editions of a document, the latest first; none is ever deleted. */
export function EditionList({ editions, inForce }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentDraftTexts[language].document;
  const classes = useStyles(tableStyles);
  if (editions.length === 0) return <p>{words.noEdition}</p>;
  return (
    <ul className={classes.cards}>
      {[...editions].reverse().map((edition) => (
        <li key={edition.label} className={classes.card}>
          <div className={classes.line}>
            <strong>
              {words.edition} {edition.label}
            </strong>
            {edition.label === inForce && (
              <MarkedWord mark={statusMarks.inForce}>{words.inForce}</MarkedWord>
            )}
          </div>
          <span className={classes.figures}>
            {words.published} {edition.publishedOn}. {words.approvedBy} {edition.approvedBy.name}{' '}
            {edition.approvedOn}.
          </span>
          <span className={classes.under}>
            {edition.changeNote ? `${words.changeNote}: ${edition.changeNote}` : words.first}
          </span>
        </li>
      ))}
    </ul>
  );
}
