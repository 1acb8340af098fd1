import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { NotificationLine } from '../../../application/audits/auditPages';
import { auditTexts } from '../../../text/auditTexts';
import { notificationPageTexts } from '../../../text/pages/notificationPageTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { AuditLink } from '../AuditLink';
import { missingMark } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { placeOfAction } from '../places';

interface Props {
  readonly lines: readonly NotificationLine[];
  readonly narrow: boolean;
  readonly onCorrect: (key: string) => void;
}

/** Notifications as a table, or as cards where there is no room; a number that is missing is seen (AU-06, AU-07, AU-12). */
export function NotificationTable({ lines, narrow, onCorrect }: Props): JSX.Element {
  const { language, desk } = useAudits();
  const words = notificationPageTexts[language];
  const shared = auditTexts[language];
  const classes = useStyles(tableStyles);
  const what = (line: NotificationLine): JSX.Element => (
    <>
      {line.what}
      <span className={classes.under}>
        {line.key}
        {line.corrections > 0 && ` · ${words.corrected(line.corrections)}`}
      </span>
      {desk.isKeeper && (
        <ActionButton
          iconProps={{ iconName: 'Edit' }}
          text={words.correct}
          ariaLabel={words.correctOf(line.key)}
          onClick={() => onCorrect(line.key)}
          styles={{ root: { marginLeft: -4, height: 32 } }}
        />
      )}
    </>
  );
  const numbered = (number: string, missing: string): React.ReactNode =>
    number === '' ? <MarkedWord mark={missingMark}>{missing}</MarkedWord> : number;
  const diary = ({ diaryNumber }: NotificationLine): React.ReactNode =>
    numbered(diaryNumber, words.missingDiaryNumber);
  const deviation = ({ deviationNumber }: NotificationLine): React.ReactNode =>
    numbered(deviationNumber, words.missingDeviationNumber);
  const action = ({ action: key }: NotificationLine): React.ReactNode => {
    const place = placeOfAction(key);
    return place && <AuditLink to={place}>{key}</AuditLink>;
  };
  if (narrow)
    return (
      <ul className={classes.cards} aria-label={words.heading}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            <div className={classes.line}>
              <strong>{shared.authority[line.authority]}</strong>
              <span className={classes.figures}>{line.notifiedOn}</span>
            </div>
            <div>{what(line)}</div>
            <div>
              <span className={classes.under}>{words.heads.diaryNumber}</span>
              {diary(line)}
            </div>
            <div>
              <span className={classes.under}>{words.heads.deviationNumber}</span>
              {deviation(line)}
            </div>
            {line.action !== '' && <div>{action(line)}</div>}
          </li>
        ))}
      </ul>
    );
  return (
    <table className={classes.table} aria-label={words.heading}>
      <thead>
        <tr>
          {(
            ['what', 'authority', 'notifiedOn', 'diaryNumber', 'deviationNumber', 'action'] as const
          ).map((head) => (
            <th key={head} scope="col">
              {words.heads[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className={classes.wide}>
              {what(line)}
            </th>
            <td>{shared.authority[line.authority]}</td>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              {line.notifiedOn}
            </td>
            <td className={classes.figures}>{diary(line)}</td>
            <td className={classes.figures}>{deviation(line)}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{action(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
