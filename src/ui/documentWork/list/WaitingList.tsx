import * as React from 'react';
import type { WorkLine } from '../../../application/documentWorkPages';
import type { DocumentTask } from '../../../domain/documents/documentTasks';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { lateReviewMark, taskMarks } from '../documentMarks';
import { RouteLink } from '../RouteLink';
import type { WorkRoute } from '../useWorkRoute';
import { useWork } from '../workContext';

interface Waiting {
  readonly line: WorkLine;
  readonly task: DocumentTask;
}

const dayOf = (task: DocumentTask): string => ('by' in task ? task.by : '9999-12-31');

const placeOf = ({ line, task }: Waiting): WorkRoute =>
  task.kind === 'review' || task.kind === 'steer'
    ? { place: 'document', number: line.number }
    : { place: 'draft', number: line.number };

/** What waits for the person, the most urgent first; each row opens where it is done. */
export function WaitingList({ lines }: { readonly lines: readonly WorkLine[] }): JSX.Element {
  const { language, today } = useWork();
  const words = documentWorkTexts[language];
  const classes = useStyles(tableStyles);
  const waiting = lines
    .flatMap((line) => line.tasks.map((task) => ({ line, task })))
    .sort((one, other) => dayOf(one.task).localeCompare(dayOf(other.task)));
  if (waiting.length === 0) return <p>{words.nothingWaits}</p>;
  return (
    <ul className={classes.cards}>
      {waiting.map(({ line, task }) => {
        const isLate = 'by' in task && task.by < today;
        return (
          <li key={`${line.number}/${task.kind}`} className={classes.card}>
            <div className={classes.line}>
              <MarkedWord mark={isLate ? lateReviewMark : taskMarks[task.kind]} strong>
                {words.task[task.kind]}
              </MarkedWord>
              {'by' in task && (
                <span className={classes.figures}>
                  {isLate ? words.passed(task.by) : words.latest(task.by)}
                </span>
              )}
            </div>
            <RouteLink to={placeOf({ line, task })}>
              {line.number} {line.title}
            </RouteLink>
            {task.kind === 'write' && task.sentBack && (
              <span className={classes.under}>{words.sentBack}</span>
            )}
            {task.kind === 'approvalLate' && (
              <span className={classes.under}>{words.notAnswered(task.role)}</span>
            )}
            {task.kind === 'steer' && (
              <span className={classes.under}>{words.toDecide(task.changes)}</span>
            )}
            {task.kind === 'comment' && task.given > 0 && (
              <span className={classes.under}>{words.given(task.given)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
