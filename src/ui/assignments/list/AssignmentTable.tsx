import * as React from 'react';
import type { AssignmentLine } from '../../../application/assignments/assignmentPages';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { AssignmentLink } from '../AssignmentLink';
import { noFeedbackMark, openQuestionMark, statusMarks } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import { ReportDay } from './ReportDay';

interface Props {
  readonly label: string;
  readonly lines: readonly AssignmentLine[];
  readonly narrow: boolean;
}

function Waits({ line }: { readonly line: AssignmentLine }): JSX.Element | null {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const { openQuestions, withoutFeedback } = line;
  if (openQuestions + withoutFeedback === 0) return null;
  return (
    <div style={{ display: 'grid', gap: 2 }}>
      {openQuestions > 0 && (
        <MarkedWord mark={openQuestionMark}>{words.questionCount(openQuestions)}</MarkedWord>
      )}
      {withoutFeedback > 0 && (
        <MarkedWord mark={noFeedbackMark}>{words.withoutFeedback(withoutFeedback)}</MarkedWord>
      )}
    </div>
  );
}

// The tables of all working groups stand in line below each other.
const widths = {
  assignment: '30%',
  status: '18%',
  next: '23%',
  questions: '16%',
  responsible: '13%',
} as const;

/** Assignments as a table, or as cards where there is no room. */
export function AssignmentTable({ label, lines, narrow }: Props): JSX.Element {
  const { language } = useAssignments();
  const { columns } = assignmentsTexts[language];
  const { statuses } = assignmentTexts[language];
  const classes = useStyles(tableStyles);
  const name = ({ key, title, diaryNumber }: AssignmentLine): JSX.Element => (
    <>
      <AssignmentLink assignmentKey={key}>{title}</AssignmentLink>
      <span className={classes.under}>
        {key}
        {diaryNumber ? ` · ${diaryNumber}` : ''}
      </span>
    </>
  );
  const status = ({ status: stands }: AssignmentLine): JSX.Element => (
    <MarkedWord mark={statusMarks[stands]}>{statuses[stands]}</MarkedWord>
  );
  if (narrow)
    return (
      <ul className={classes.cards} aria-label={label}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            <div>{name(line)}</div>
            {status(line)}
            <ReportDay line={line} />
            <Waits line={line} />
            <span className={classes.under}>{line.responsible.name}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={classes.table} aria-label={label} style={{ tableLayout: 'fixed' }}>
      <thead>
        <tr>
          {(['assignment', 'status', 'next', 'questions', 'responsible'] as const).map((column) => (
            <th key={column} scope="col" style={{ width: widths[column] }}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td style={{ overflowWrap: 'anywhere' }}>{name(line)}</td>
            <td>{status(line)}</td>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              <ReportDay line={line} />
            </td>
            <td>
              <Waits line={line} />
            </td>
            <td>{line.responsible.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
