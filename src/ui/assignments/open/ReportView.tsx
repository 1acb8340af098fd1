import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { AssignmentReport, DoneBy } from '../../../domain/assignments/assignment';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { dayAndTime } from '../../../text/dates';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { useStyles } from '../../hooks/useStyles';
import { FactList } from '../../parts/FactList';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { noFeedbackMark, sentBackMark } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import type { SectionProps } from './sectionProps';
import { WordForm } from './WordForm';

interface Props extends SectionProps {
  readonly report: AssignmentReport;
}

/** A report with the feedback on it, and the way to give more (LS-07, LS-08). */
export function ReportView({ report, ...section }: Props): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const forms = assignmentFormTexts[language];
  const { parts, noRisks } = assignmentTexts[language];
  const classes = useStyles(tableStyles);
  const { whole, open, onOpen } = section;
  const { number, isFinal, done, left, risks, settles, given, feedback, sentBack } = report;
  const form = `giveFeedback/${number}` as const;
  const by = (one: DoneBy): string => words.by(one.by.name, dayAndTime(one.at));
  const isOver = ['ended', 'withdrawn'].includes(whole.assignment.status);
  const said: readonly (DoneBy & { readonly text: string; readonly isBack?: boolean })[] = [
    ...feedback,
    ...(sentBack ? [{ ...sentBack, text: sentBack.reason, isBack: true }] : []),
  ];
  return (
    <div className={classes.card}>
      <div className={classes.line}>
        <strong>{isFinal ? words.finalReport : words.report(number)}</strong>
        <span className={classes.under}>{by(given)}</span>
      </div>
      {settles.length > 0 && (
        <span className={classes.under}>{words.settles(settles.join(', '))}</span>
      )}
      <FactList
        facts={[
          [parts.done, done],
          [parts.left, left],
          [parts.risks, risks || noRisks],
        ]}
      />
      {said.map(({ text, isBack, ...one }) => (
        <div key={one.at}>
          {isBack ? (
            <MarkedWord mark={sentBackMark} strong>
              {words.sentBack}
            </MarkedWord>
          ) : (
            <strong>{words.feedback}</strong>
          )}{' '}
          <span className={classes.under}>{by(one)}</span>
          <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
        </div>
      ))}
      {!isFinal && feedback.length === 0 && !isOver && (
        <MarkedWord mark={noFeedbackMark}>{words.noFeedback}</MarkedWord>
      )}
      {section.whole.rights.leads && !isOver && open !== form && (
        <div>
          <DefaultButton
            text={forms.feedback}
            ariaLabel={forms.feedbackTo(number)}
            onClick={() => onOpen(form)}
          />
        </div>
      )}
      {open === form && (
        <WordForm
          {...section}
          form={form}
          command="giveFeedback"
          label={forms.feedbackTo(number)}
          submit={forms.feedback}
          field={forms.feedbackField}
          said={forms.feedbackGiven}
          wishOf={(text) => ({ report: number, text })}
        />
      )}
    </div>
  );
}
