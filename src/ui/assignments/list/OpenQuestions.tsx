import * as React from 'react';
import type {
  AssignmentDesk,
  OpenQuestionLine,
} from '../../../application/assignments/assignmentPages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { usePolled } from '../../hooks/usePolled';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { AssignmentLink } from '../AssignmentLink';
import { openQuestionMark } from '../assignmentMarks';
import { nameOfGroup, useAssignments } from '../assignmentsContext';

const pauseMs = 15_000;

/** Every question of a working group that waits for an answer, over all assignments, the oldest first (LS-07). */
export function OpenQuestions({ desk }: { readonly desk: AssignmentDesk }): JSX.Element {
  const { reader, language, texts } = useAssignments();
  const words = assignmentsTexts[language];
  const classes = useStyles(tableStyles);
  const polled = usePolled(
    React.useCallback(() => reader.questions(), [reader]),
    pauseMs,
  );
  const { state } = polled;
  const isSeen = ({ groupKey }: OpenQuestionLine): boolean =>
    desk.groups.some(({ key, takesPart }) => key === groupKey && takesPart);
  const open = state.status === 'ready' ? state.value.filter(isSeen) : [];
  return (
    <section aria-label={words.questions}>
      <SectionHeading>{words.questions}</SectionHeading>
      {state.status === 'failed' && (
        <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>
      )}
      {state.status === 'ready' && open.length === 0 && (
        <p style={{ margin: 0 }}>{words.noQuestions}</p>
      )}
      <ul className={classes.cards}>
        {open.map(({ key, assignmentKey, lagKey, question, askedBy, askedOn }) => (
          <li key={key} className={classes.card}>
            <MarkedWord mark={openQuestionMark}>{question}</MarkedWord>
            <span className={classes.under}>
              {words.askedBy(askedBy, askedOn)} · {nameOfGroup(desk, lagKey)} ·{' '}
              <AssignmentLink assignmentKey={assignmentKey} underline>
                {assignmentKey}
              </AssignmentLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
