import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import { type CaseEnding, caseEndings } from '../../../../domain/cases/groupCase';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

/** Ends a case, which cannot be undone: it says so before the button. */
export function CloseForm({ whole, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key } = whole.groupCase;
  const kept = `cases/${key}/closeCase`;
  const [ending, setEnding] = useDraft<CaseEnding>(`${kept}/ending`, 'handedOver');
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const command = useRecordCommand('cases', key, 'closeCase');
  return (
    <ActionForm
      label={words.close}
      doIt={words.close}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={words.closeConsequence}
      onCancel={onClose}
      onDo={() => void command.run({ ending, reason }).then((done) => done && onDone(words.closed))}
    >
      <ChoiceGroup
        label={words.ending}
        selectedKey={ending}
        options={caseEndings.map((one) => ({ key: one, text: words.endings[one] }))}
        onChange={(_, option) => option && setEnding(option.key as CaseEnding)}
      />
      <TextField
        label={words.closeReason}
        description={words.noPatients}
        required
        multiline
        rows={3}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
