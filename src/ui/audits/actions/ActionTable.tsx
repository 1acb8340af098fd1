import * as React from 'react';
import type { AuditActionLine } from '../../../application/audits/auditPages';
import { auditTexts } from '../../../text/auditTexts';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { AuditLink } from '../AuditLink';
import { actionMarks, waitsMark } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { DueWord } from '../DueWord';
import { actionPlace } from '../places';

interface Props {
  readonly lines: readonly AuditActionLine[];
  readonly narrow: boolean;
  readonly label: string;
}

function StateOf({ line }: { readonly line: AuditActionLine }): JSX.Element {
  const { language } = useAudits();
  const words = auditTexts[language];
  const { status, waitsFor } = line;
  return (
    <div style={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <MarkedWord mark={actionMarks[status]}>{words.status[status]}</MarkedWord>
      {waitsFor.length > 0 && status !== 'closed' && (
        <MarkedWord mark={waitsMark}>{words.waitsFor(waitsFor.join(', '))}</MarkedWord>
      )}
    </div>
  );
}

/** Actions as a table, or as cards where there is no room: what, who, when, how far, and what they wait for (AU-11). */
export function ActionTable({ lines, narrow, label }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditsTexts[language];
  const shared = auditTexts[language];
  const classes = useStyles(tableStyles);
  const name = (line: AuditActionLine): JSX.Element => (
    <>
      <AuditLink to={actionPlace(line.audit, line.number)}>{line.what}</AuditLink>
      <span className={classes.under}>
        {line.key} · {shared.kind[line.kind]} {line.recommendation}: {line.heading}
      </span>
    </>
  );
  const due = (line: AuditActionLine): JSX.Element => (
    <>
      <DueWord status={line.status} due={line.due} />
      {line.revisions > 0 && <span className={classes.under}>{words.revised(line.revisions)}</span>}
    </>
  );
  if (narrow)
    return (
      <ul className={classes.cards} aria-label={label}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            <div>{name(line)}</div>
            <StateOf line={line} />
            <div className={classes.line}>
              <span>{line.owner.name}</span>
              <span>{due(line)}</span>
            </div>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {(['action', 'owner', 'due', 'status'] as const).map((head) => (
            <th key={head} scope="col">
              {words.actionHeads[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" style={{ width: '46%', overflowWrap: 'anywhere' }}>
              {name(line)}
            </th>
            <td>{line.owner.name}</td>
            <td>{due(line)}</td>
            <td>
              <StateOf line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
