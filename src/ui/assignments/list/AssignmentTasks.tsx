import * as React from 'react';
import type { AssignmentTask } from '../../../application/assignments/assignmentPages';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { tableStyles } from '../../parts/tableStyles';
import { AssignmentLink } from '../AssignmentLink';
import { taskMarks } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';

// What has no day waits now; a report far off comes last.
const dayOf = ({ by = '' }: AssignmentTask): string => by;

/** What waits for the person in assignments, the most urgent first. */
export function AssignmentTasks({
  tasks,
}: {
  readonly tasks: readonly AssignmentTask[];
}): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentsTexts[language];
  const names = assignmentTexts[language].tasks;
  const classes = useStyles(tableStyles);
  const sorted = [...tasks].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  return (
    <section aria-label={words.waiting}>
      <SectionHeading>{words.waiting}</SectionHeading>
      {sorted.length === 0 ? (
        <p style={{ margin: 0 }}>{words.nothingWaits}</p>
      ) : (
        <ul className={classes.cards}>
          {sorted.map(({ key, kind, title, by }) => {
            const isLate = by !== undefined && by < today;
            return (
              <li key={`${key}/${kind}`} className={classes.card}>
                <div className={classes.line}>
                  <MarkedWord mark={isLate ? lateMark : taskMarks[kind]} strong>
                    {names[kind]}
                  </MarkedWord>
                  {by !== undefined && (
                    <span className={classes.figures}>
                      {isLate ? words.passed(by) : words.latest(by)}
                    </span>
                  )}
                </div>
                <AssignmentLink assignmentKey={key}>
                  {key} {title}
                </AssignmentLink>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
