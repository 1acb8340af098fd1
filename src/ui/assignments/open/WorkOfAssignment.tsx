import * as React from 'react';
import { dayAndTime } from '../../../text/dates';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { statusMarks } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import type { SectionProps } from './sectionProps';
import { QuestionView } from './QuestionView';
import { ReportView } from './ReportView';

/** What came of the assignment in the order in which it came: reports with their feedback, questions with their answers. */
export function WorkOfAssignment(section: SectionProps): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const classes = useStyles(tableStyles);
  const { reports, questions, ended, withdrawn } = section.whole.assignment;
  const before = questions.filter(({ report }) => report === undefined);
  const end = ended
    ? {
        ...{ mark: statusMarks.ended, said: words.ended(ended.by.name, dayAndTime(ended.at)) },
        text: ended.note,
      }
    : withdrawn && {
        mark: statusMarks.withdrawn,
        said: words.withdrawn(withdrawn.by.name, dayAndTime(withdrawn.at)),
        text: withdrawn.reason,
      };
  const isEmpty = reports.length + questions.length === 0 && !end;
  const asked = (of: typeof questions): readonly JSX.Element[] =>
    of.map((question) => (
      <li key={`question ${question.number}`}>
        <QuestionView {...section} question={question} />
      </li>
    ));
  return (
    <section aria-label={words.work}>
      <SectionHeading>{words.work}</SectionHeading>
      {isEmpty && <p style={{ margin: 0, maxWidth: 640 }}>{words.noWork}</p>}
      <ol className={classes.cards} style={{ maxWidth: 680 }}>
        {asked(before)}
        {reports.map((report) => (
          <React.Fragment key={report.number}>
            <li>
              <ReportView {...section} report={report} />
            </li>
            {asked(questions.filter((one) => one.report === report.number))}
          </React.Fragment>
        ))}
        {end && (
          <li className={classes.card}>
            <MarkedWord mark={end.mark} strong>
              {end.said}
            </MarkedWord>
            <div style={{ whiteSpace: 'pre-wrap' }}>{end.text}</div>
          </li>
        )}
      </ol>
    </section>
  );
}
