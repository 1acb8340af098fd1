import * as React from 'react';
import { addDays } from '../../../domain/time';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { useDraft } from '../../hooks/useDraft';
import { ActionForm } from '../../parts/ActionForm';
import { DayField } from '../../parts/DayField';
import { useAssignments } from '../assignmentsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import { ChangeForm } from './ChangeForm';
import type { FormProps, SectionProps } from './sectionProps';
import { ReportForm } from './ReportForm';
import { WordForm } from './WordForm';

/** Gives the assignment; says before it does whom it reaches and what is locked. */
function GiveForm({ whole, desk, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentFormTexts[language];
  const { key, lagKey } = whole.assignment;
  const command = useRecordCommand('assignments', key, 'giveAssignment');
  const reach = desk.lags.find((one) => one.key === lagKey)?.reach ?? 'none';
  return (
    <ActionForm
      label={words.give}
      doIt={words.give}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={words.giveConsequence(whole.lag, reach)}
      onCancel={onClose}
      onDo={() => void command.run({}).then((done) => done && onDone(words.given))}
    />
  );
}

/** Sends the final report back with what is missing and a new day. */
function SendBackForm(props: FormProps): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentFormTexts[language];
  const { key } = props.whole.assignment;
  const [day, setDay] = useDraft(`assignments/${key}/sendBackReport/day`, addDays(today, 14));
  return (
    <WordForm
      {...props}
      form="sendBackReport"
      command="sendBackReport"
      label={words.sendBack}
      submit={words.sendBack}
      field={words.sendBackField}
      said={words.sentBack}
      wishOf={(reason) => ({ reason, finalReportOn: day })}
    >
      <DayField label={words.sendBackDay} value={day} earliest={today} onChange={setDay} />
    </WordForm>
  );
}

/** The form of a step that is open, below the buttons that open it. */
export function StepForms(props: SectionProps): JSX.Element | null {
  const { language } = useAssignments();
  const words = assignmentFormTexts[language];
  switch (props.open) {
    case 'giveAssignment':
      return <GiveForm {...props} />;
    case 'rewriteAssignment':
    case 'changeAssignment':
      return <ChangeForm {...props} isGiven={props.open === 'changeAssignment'} />;
    case 'giveReport':
    case 'giveFinalReport':
      return <ReportForm {...props} isFinalFirst={props.open === 'giveFinalReport'} />;
    case 'sendBackReport':
      return <SendBackForm {...props} />;
    case 'askBack':
      return (
        <WordForm
          {...props}
          form="askBack"
          command="askBack"
          label={words.askBack}
          submit={words.askBack}
          field={words.askBackField}
          said={words.askedBack}
          consequence={words.askBackConsequence}
          wishOf={(question) => ({ question })}
        />
      );
    case 'endAssignment':
      return (
        <WordForm
          {...props}
          form="endAssignment"
          command="endAssignment"
          label={words.end}
          submit={words.end}
          field={words.endField}
          said={words.ended}
          consequence={words.endConsequence}
          wishOf={(note) => ({ note })}
        />
      );
    case 'withdrawAssignment':
      return (
        <WordForm
          {...props}
          form="withdrawAssignment"
          command="withdrawAssignment"
          label={words.withdraw}
          submit={words.withdraw}
          field={words.withdrawField}
          said={words.withdrawn}
          consequence={words.withdrawConsequence}
          wishOf={(reason) => ({ reason })}
        />
      );
    default:
      return null;
  }
}
