import * as React from 'react';
import type { CaseTask } from '../../../../application/cases/caseTasks';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { lateMark } from '../../../parts/marks';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { taskMarks } from '../caseMarks';
import { PlaceLink } from '../../PlaceLink';

const dayOf = ({ by = '9999-12-31' }: CaseTask): string => by;

/** What waits for the person in cases, the most urgent first. */
export function CaseTasks({ tasks }: { readonly tasks: readonly CaseTask[] }): JSX.Element {
  const { language, today } = useLsg();
  const words = caseListTexts[language];
  const classes = useStyles(tableStyles);
  const sorted = [...tasks].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  return (
    <section aria-label={words.waiting}>
      <SectionHeading>{words.waiting}</SectionHeading>
      {sorted.length === 0 ? (
        <p style={{ margin: 0 }}>{words.nothingWaits}</p>
      ) : (
        <ul className={classes.cards}>
          {sorted.map((task) => {
            const isLate = task.by !== undefined && task.by < today;
            return (
              <li key={`${task.key}/${task.kind}`} className={classes.card}>
                <div className={classes.line}>
                  <MarkedWord mark={isLate ? lateMark : taskMarks[task.kind]} strong>
                    {words.tasks[task.kind]}
                  </MarkedWord>
                  {task.by !== undefined && (
                    <span className={classes.figures}>
                      {isLate ? words.passed(task.by) : words.latest(task.by)}
                    </span>
                  )}
                </div>
                <PlaceLink to={{ tab: 'arenden', key: task.key }}>
                  {task.key} {task.title}
                </PlaceLink>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
