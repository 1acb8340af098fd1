import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { plannedFollowUp } from '../../../../domain/cases/followUp';
import { addDays, type LocalDate } from '../../../../domain/time';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { DayField } from '../../../parts/DayField';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

interface Props extends FormProps {
  readonly isDoing: boolean;
}

const usualDays = 90;

/** Plans a follow-up, or writes down what it showed. */
export function FollowUpForm({ whole, desk, isDoing, onClose, onDone }: Props): JSX.Element {
  const { language, today } = useLsg();
  const words = caseFormTexts[language];
  const { groupCase } = whole;
  const planned = plannedFollowUp(groupCase);
  const rule = isDoing ? 'doFollowUp' : 'planFollowUp';
  const kept = `cases/${groupCase.key}/${rule}`;
  const [on, setOn] = useDraft<LocalDate | ''>(
    `${kept}/on`,
    planned?.on ?? addDays(today, desk.followUpDays ?? usualDays),
  );
  const [text, setText] = useDraft(`${kept}/text`, isDoing ? '' : (planned?.what ?? ''));
  const command = useRecordCommand('cases', groupCase.key, rule);
  const label = isDoing ? words.doFollowUp : words.followUp;
  return (
    <ActionForm
      label={label}
      doIt={isDoing ? words.doFollowUp : words.planFollowUp}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() =>
        void command
          .run(isDoing ? { note: text } : { on, what: text })
          .then((done) => done && onDone(isDoing ? words.followUpDone : words.followUpPlanned(on)))
      }
    >
      {!isDoing && (
        <DayField label={words.followUpOn} value={on} earliest={today} onChange={setOn} />
      )}
      <TextField
        label={isDoing ? words.followUpNote : words.followUpWhat}
        description={words.noPatients}
        required
        multiline
        rows={3}
        value={text}
        onChange={(_, written) => setText(written ?? '')}
      />
    </ActionForm>
  );
}
