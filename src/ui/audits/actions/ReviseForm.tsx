import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ActionDue } from '../../../domain/audits/actionDue';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import { DueFields } from './DueFields';
import type { ActionFormProps } from './actionForms';

/** Gives an action another time, as was agreed. */
export function ReviseForm({
  audit,
  action,
  draft,
  onClose,
  onDone,
}: ActionFormProps): JSX.Element {
  const { language } = useAudits();
  const words = auditActionTexts[language];
  const [due, setDue] = useDraft<ActionDue | undefined>(`${draft}/due`, undefined);
  const [reason, setReason] = useDraft(`${draft}/reason`, '');
  const [agreedBy, setAgreedBy] = useDraft(`${draft}/agreedBy`, '');
  const command = useRecordCommand('audits', audit.key, 'reviseDue');
  const run = async (): Promise<void> => {
    const chosen = due ?? { kind: 'quarter', quarter: '' };
    if (await command.run({ action: action.number, due: chosen, reason, agreedBy }))
      onDone(words.done.reviseDue);
  };
  return (
    <ActionForm
      label={words.revise}
      sentence={words.form.reviseSentence}
      doIt={words.revise}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <DueFields due={due} onChange={setDue} withoutNone />
      <TextField
        label={words.form.reason}
        required
        multiline
        rows={2}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
      <TextField
        label={words.form.agreedBy}
        description={words.form.agreedByHint}
        required
        value={agreedBy}
        onChange={(_, text) => setAgreedBy(text ?? '')}
      />
    </ActionForm>
  );
}
