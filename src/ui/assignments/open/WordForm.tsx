import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { AssignmentRules } from '../../../application/assignments/assignmentCommands';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { useDraft } from '../../hooks/useDraft';
import { ActionForm } from '../../parts/ActionForm';
import { useAssignments } from '../assignmentsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { AssignmentFormName, FormProps } from './sectionProps';

interface Props extends Pick<FormProps, 'whole' | 'onClose' | 'onDone'> {
  readonly form: AssignmentFormName;
  readonly command: keyof AssignmentRules;
  /** What the form is called, the button, what is asked, and what is said when it is done. */
  readonly label: string;
  readonly submit: string;
  readonly field: string;
  readonly said: string;
  readonly consequence?: string;
  readonly wishOf: (text: string) => object;
  /** Further fields. */
  readonly children?: React.ReactNode;
}

/** A form with one text: a question, an answer, feedback, a reason. */
export function WordForm(props: Props): JSX.Element {
  const { whole, form, label, submit, field, said, consequence, wishOf, onClose, onDone } = props;
  const { language } = useAssignments();
  const { key } = whole.assignment;
  const [text, setText] = useDraft(`assignments/${key}/${form}/text`, '');
  const command = useRecordCommand('assignments', key, props.command);
  return (
    <ActionForm
      label={label}
      doIt={submit}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={consequence}
      onCancel={onClose}
      onDo={() => void command.run(wishOf(text)).then((done) => done && onDone(said))}
    >
      <TextField
        label={field}
        description={assignmentFormTexts[language].noPatients}
        required
        multiline
        rows={4}
        value={text}
        onChange={(_, written) => setText(written ?? '')}
      />
      {props.children}
    </ActionForm>
  );
}
