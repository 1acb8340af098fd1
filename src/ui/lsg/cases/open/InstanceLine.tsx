import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import {
  type Consultation,
  type ConsultedInstance,
  statusOfInstance,
} from '../../../../domain/cases/consultation';
import { dayAndTime } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { consultationMarks, unreachedMark } from '../caseMarks';
import { AnswerForm } from './AnswerForm';
import type { CaseFormName, SectionProps } from './openCase';

interface Props extends SectionProps {
  readonly consultation: Consultation;
  readonly instance: ConsultedInstance;
}

/** An instance that was asked: whether it has answered, what, and how it was reached. */
export function InstanceLine(props: Props): JSX.Element {
  const { whole, consultation, instance, open, onOpen } = props;
  const { language, today } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { groupCase, rights } = whole;
  const { answer, card, mailedTo, reminders, name, key } = instance;
  const status = statusOfInstance(instance, consultation.dueOn, today);
  const isNow = groupCase.step === 'consultation' && !groupCase.closed;
  const isOwn = rights.answersFor.includes(key);
  const form: CaseFormName = `answerConsultation/${consultation.number}/${key}`;
  const isReached = mailedTo.length > 0 || (card !== undefined && 'posted' in card);
  const reach =
    mailedTo.length > 0
      ? `${words.byMail}: ${mailedTo.join(', ')}`
      : isReached
        ? words.byCard
        : words.onItsWay;
  const button = isOwn
    ? answer
      ? words.changeAnswer(name)
      : words.answerFor(name)
    : words.writeDown(name);
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <strong>{name}</strong>
        <MarkedWord mark={consultationMarks[status]}>{words.status[status]}</MarkedWord>
      </div>
      {answer && (
        <>
          <span style={{ whiteSpace: 'pre-wrap' }}>
            {answer.kind === 'comments' ? answer.text : words.noComments}
          </span>
          <span className={classes.under}>
            {answer.saidBy
              ? words.saidBy(answer.saidBy, answer.by.name, dayAndTime(answer.at))
              : words.answeredBy(answer.by.name, dayAndTime(answer.at))}
          </span>
        </>
      )}
      <span className={classes.under}>
        {card !== undefined && 'undelivered' in card && mailedTo.length === 0 ? (
          <MarkedWord mark={unreachedMark}>{words.unreached}</MarkedWord>
        ) : (
          reach
        )}
        {reminders.length > 0 && ` · ${words.reminded(reminders.join(', '))}`}
      </span>
      {isNow && (isOwn || rights.leads) && open !== form && (
        <div>
          <DefaultButton text={button} onClick={() => onOpen(form)} />
        </div>
      )}
      {open === form && <AnswerForm {...props} isOwn={isOwn} />}
    </li>
  );
}
