import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { TextField } from '@fluentui/react/lib/TextField';
import { beginCasePlace } from '../../../application/cases/beginCasePlace';
import { pageOfRecord } from '../../../application/records/recordPlace';
import { type AssignmentQuestion, assignmentStream } from '../../../domain/assignments/assignment';
import { caseStream } from '../../../domain/cases/groupCase';
import { dayAndTime } from '../../../text/dates';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { useDraft } from '../../hooks/useDraft';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { answeredMark, droppedMark, openQuestionMark } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import type { SectionProps } from './sectionProps';
import { WordForm } from './WordForm';

interface Props extends SectionProps {
  readonly question: AssignmentQuestion;
}

const longestTitle = 100;

/** A question of the working group with its answer, and the ways to answer it or make it a case (LS-07). */
export function QuestionView({ question, ...section }: Props): JSX.Element {
  const { language, reader } = useAssignments();
  const words = assignmentsTexts[language];
  const forms = assignmentFormTexts[language];
  const classes = useStyles(tableStyles);
  const { whole, open, onOpen } = section;
  const { key, status } = whole.assignment;
  const { number, text, asked, answer } = question;
  const form = `answerQuestion/${number}` as const;
  const kept = `assignments/${key}/${form}/case`;
  const [caseKey, setCase] = useDraft(kept, '');
  const isOver = status === 'ended' || status === 'withdrawn';
  const mayAnswer = whole.rights.leads && !answer && !isOver;
  const [mark, stands] = answer
    ? [answeredMark, words.answered]
    : isOver
      ? [droppedMark, words.dropped]
      : [openQuestionMark, words.open];
  const makeCase = beginCasePlace(
    reader.pagesPath,
    assignmentStream(key),
    text.slice(0, longestTitle),
  );
  return (
    <div className={classes.card}>
      <div className={classes.line}>
        <strong>{words.question(number)}</strong>
        <MarkedWord mark={mark}>{stands}</MarkedWord>
      </div>
      <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
      <span className={classes.under}>{words.by(asked.by.name, dayAndTime(asked.at))}</span>
      {answer && (
        <div style={{ whiteSpace: 'pre-wrap' }}>
          {answer.text}
          <span className={classes.under}>{words.by(answer.by.name, dayAndTime(answer.at))}</span>
          {answer.caseKey && (
            <span>
              {words.becameCase}{' '}
              <Link
                underline
                href={pageOfRecord(reader.pagesPath, caseStream(answer.caseKey)) ?? ''}
              >
                {answer.caseKey}
              </Link>
            </span>
          )}
        </div>
      )}
      {mayAnswer && open !== form && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
          <DefaultButton
            text={forms.answer}
            ariaLabel={forms.answerTo(number)}
            onClick={() => onOpen(form)}
          />
          <Link href={makeCase} underline>
            {words.makeCase}
          </Link>
        </div>
      )}
      {open === form && (
        <WordForm
          {...section}
          form={form}
          command="answerQuestion"
          label={forms.answerTo(number)}
          submit={forms.sendAnswer}
          field={forms.answerField}
          said={forms.answered}
          wishOf={(written) => ({
            ...{ question: number, text: written },
            ...(caseKey.trim() === '' ? {} : { caseKey }),
          })}
        >
          <TextField
            label={forms.answerCase}
            value={caseKey}
            onChange={(_, written) => setCase(written ?? '')}
          />
        </WordForm>
      )}
    </div>
  );
}
