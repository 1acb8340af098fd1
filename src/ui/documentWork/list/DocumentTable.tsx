import * as React from 'react';
import type { DocumentLine } from '../../../application/documentWorkPages';
import { isPastReview } from '../../../domain/documents/document';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { publicCopyTexts } from '../../../text/pages/publicCopyTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { publicMark } from '../../parts/publicMark';
import { tableStyles } from '../../parts/tableStyles';
import { lateReviewMark, statusMarks } from '../documentMarks';
import { RouteLink } from '../RouteLink';
import { useWork } from '../workContext';

interface Props {
  readonly lines: readonly DocumentLine[];
  readonly narrow: boolean;
}

/** Documents as a table, or as cards where there is no room. */
export function DocumentTable({ lines, narrow }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentWorkTexts[language];
  const classes = useStyles(tableStyles);
  const link = ({ number, title }: DocumentLine): JSX.Element => (
    <RouteLink to={{ place: 'document', number }}>{title}</RouteLink>
  );
  const status = (line: DocumentLine): JSX.Element => (
    <MarkedWord mark={statusMarks[line.status]}>{words.status[line.status]}</MarkedWord>
  );
  const outside = (
    <span className={classes.under}>
      <MarkedWord mark={publicMark}>{publicCopyTexts[language].word}</MarkedWord>
    </span>
  );
  if (narrow) {
    return (
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.number} className={classes.card}>
            <span className={classes.under}>
              {line.number}
              {line.edition && `, ${words.edition.toLocaleLowerCase('sv')} ${line.edition}`}
            </span>
            {link(line)}
            {status(line)}
            {line.isPublic && outside}
            {line.owner && <span className={classes.under}>{line.owner}</span>}
            <ReviewCell line={line} labelled />
          </li>
        ))}
      </ul>
    );
  }
  const heads = [words.number, words.name, words.state, words.edition, words.owner, words.reviewBy];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              {line.number}
            </td>
            <th scope="row" className={classes.wide}>
              {link(line)}
              {line.isPublic && <div>{outside}</div>}
            </th>
            <td>{status(line)}</td>
            <td className={classes.figures}>{line.edition}</td>
            <td>{line.owner}</td>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              <ReviewCell line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ReviewProps {
  readonly line: DocumentLine;
  readonly labelled?: boolean;
}

function ReviewCell({ line, labelled }: ReviewProps): JSX.Element | null {
  const { language, today } = useWork();
  const words = documentWorkTexts[language];
  if (!line.reviewBy) return null;
  const day = labelled ? `${words.reviewBy} ${line.reviewBy}` : line.reviewBy;
  return isPastReview(line.reviewBy, today) ? (
    <MarkedWord mark={lateReviewMark}>
      {day} <span style={{ whiteSpace: 'normal' }}>{words.late}</span>
    </MarkedWord>
  ) : (
    <span>{day}</span>
  );
}
