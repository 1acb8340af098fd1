import * as React from 'react';
import type { AuditLine } from '../../../application/audits/auditPages';
import { auditTexts } from '../../../text/auditTexts';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { tableStyles } from '../../parts/tableStyles';
import { AuditLink } from '../AuditLink';
import { missingMark, stageMarks } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { auditPlace } from '../places';

interface Props {
  readonly lines: readonly AuditLine[];
  readonly narrow: boolean;
}

function StageOf({ line }: { readonly line: AuditLine }): JSX.Element {
  const { language } = useAudits();
  const words = auditsTexts[language];
  return (
    <div style={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <MarkedWord mark={stageMarks[line.stage]}>
        {auditTexts[language].stage[line.stage]}
      </MarkedWord>
      {line.unanswered > 0 && (
        <MarkedWord mark={missingMark}>{words.unanswered(line.unanswered)}</MarkedWord>
      )}
      {line.unplanned > 0 && (
        <MarkedWord mark={missingMark}>{words.unplanned(line.unplanned)}</MarkedWord>
      )}
    </div>
  );
}

function AnswerOf({ line }: { readonly line: AuditLine }): JSX.Element {
  const { language, today } = useAudits();
  const words = auditsTexts[language];
  if (line.replySentOn) return <>{words.sent(line.replySentOn)}</>;
  if (line.answerBy >= today) return <>{line.answerBy}</>;
  return (
    <MarkedWord mark={lateMark}>
      {words.late}, {line.answerBy}
    </MarkedWord>
  );
}

/** Audits as a table, or as cards where there is no room. */
export function AuditTable({ lines, narrow }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditsTexts[language];
  const classes = useStyles(tableStyles);
  const name = ({ key, title, diaryNumber }: AuditLine): JSX.Element => (
    <>
      <AuditLink to={auditPlace(key)}>{title}</AuditLink>
      <span className={classes.under}>
        {key} · {diaryNumber}
      </span>
    </>
  );
  if (narrow)
    return (
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            <div>{name(line)}</div>
            <StageOf line={line} />
            <span className={classes.under}>{line.auditors}</span>
            <div className={classes.line}>
              <span>
                {words.heads.answerBy}: <AnswerOf line={line} />
              </span>
              <span>
                {words.heads.actions}: {line.openActions}
              </span>
            </div>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={classes.table} aria-label={words.tabs.revisioner}>
      <thead>
        <tr>
          {(['audit', 'stage', 'auditors', 'answerBy', 'actions'] as const).map((head) => (
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
              {name(line)}
            </th>
            <td>
              <StageOf line={line} />
            </td>
            <td>{line.auditors}</td>
            <td className={classes.figures}>
              <AnswerOf line={line} />
            </td>
            <td className={classes.figures}>{line.openActions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
