import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { type CaseStep, caseSteps, placeOfStep } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

/** Takes a case back to an earlier step, with why. */
export function MoveBackForm({ whole, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { steps } = caseTexts[language];
  const { key, step } = whole.groupCase;
  const earlier = caseSteps.slice(0, placeOfStep(step));
  const kept = `cases/${key}/moveBack`;
  const [to, setTo] = useDraft<CaseStep>(`${kept}/to`, earlier[earlier.length - 1] ?? 'intake');
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const command = useRecordCommand('cases', key, 'moveBack');
  return (
    <ActionForm
      label={words.moveBack}
      doIt={words.moveBack}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() =>
        void command.run({ to, reason }).then((done) => done && onDone(words.movedBack(steps[to])))
      }
    >
      <Dropdown
        label={words.backTo}
        selectedKey={to}
        options={earlier.map((one) => ({ key: one, text: steps[one] }))}
        onChange={(_, option) => option && setTo(option.key as CaseStep)}
      />
      <TextField
        label={words.backReason}
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
