import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useWork } from '../workContext';
import type { StepProps } from './stepProps';
import { useDocumentCommand } from './useDocumentCommand';

/** Approves a draft, for publication at once or on a later day, with a reason if one likes (GD-05, GD-06, X-20). */
export function ApproveStep({ whole, draft, kept, onDone, onCancel }: StepProps): JSX.Element {
  const { language, today } = useWork();
  const { approval: words, patients } = documentDraftTexts[language];
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const [day, setDay] = useDraft<string>(`${kept}/day`, today);
  const command = useDocumentCommand(whole.document.number, 'approveDraft');
  const isLater = day > today;
  const run = async (): Promise<void> => {
    const wish = {
      ...(reason.trim() === '' ? {} : { reason }),
      ...(day === '' ? {} : { publishOn: day }),
    };
    if (await command.run(wish)) onDone(isLater ? words.scheduled(day) : words.approved);
  };
  return (
    <ActionForm
      label={words.approve}
      sentence={words.approveSentence(
        draft.label,
        isLater ? words.onDay(day) : words.atOnce,
        whole.document.editions.length === 0,
      )}
      doIt={words.approve}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <DayField label={words.publishOn} value={day} earliest={today} onChange={setDay} />
      <TextField
        label={words.reason}
        description={patients}
        {...longText}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
