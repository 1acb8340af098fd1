import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { NotificationLine } from '../../../application/audits/auditPages';
import { authorities } from '../../../domain/audits/notifications/authorityNotification';
import type { WrittenNotification } from '../../../domain/audits/notifications/checkNotification';
import { auditTexts } from '../../../text/auditTexts';
import { notificationPageTexts } from '../../../text/pages/notificationPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly draft: string;
  /** The one that is corrected; a new one without. */
  readonly before?: NotificationLine;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

const beginning = (before: NotificationLine | undefined): WrittenNotification => {
  if (!before)
    return {
      ...{ authority: '', what: '', notifiedOn: '' },
      ...{ diaryNumber: '', deviationNumber: '', action: '' },
    };
  const { authority, what, notifiedOn, diaryNumber, deviationNumber, action } = before;
  return { authority, what, notifiedOn, diaryNumber, deviationNumber, action };
};

/** Registers a notification, or corrects one with the reason (AU-12). */
export function NotificationForm({ draft, before, onClose, onDone }: Props): JSX.Element {
  const { language } = useAudits();
  const words = notificationPageTexts[language];
  const [facts, setFacts] = useDraft(`${draft}/facts`, beginning(before));
  const [reason, setReason] = useDraft(`${draft}/reason`, '');
  const command = useRecordCommand(
    'audits',
    before?.key ?? 'notifications',
    before ? 'correctNotification' : 'register',
  );
  const label = before ? words.correctOf(before.key) : words.register;
  const set = (change: Partial<WrittenNotification>): void => setFacts({ ...facts, ...change });
  const line = (
    name: 'diaryNumber' | 'deviationNumber' | 'action',
    description: string,
  ): JSX.Element => (
    <TextField
      label={words.fields[name]}
      description={description}
      value={facts[name]}
      onChange={(_, text) => set({ [name]: text ?? '' })}
    />
  );
  const run = async (): Promise<void> => {
    if (await command.run(before ? { ...facts, reason } : facts))
      onDone(before ? words.correctedDone : words.registered);
  };
  return (
    <ActionForm
      label={label}
      sentence={before ? words.correctSentence : words.registerSentence}
      doIt={before ? words.correct : words.register}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <Dropdown
        label={words.fields.authority}
        required
        placeholder={words.fields.choose}
        selectedKey={facts.authority}
        options={authorities.map((key) => ({ key, text: auditTexts[language].authority[key] }))}
        onChange={(_, option) =>
          set({ authority: authorities.find((one) => one === option?.key) ?? '' })
        }
      />
      <TextField
        label={words.fields.what}
        description={words.fields.noPatients}
        required
        multiline
        autoAdjustHeight
        rows={3}
        value={facts.what}
        onChange={(_, text) => set({ what: text ?? '' })}
      />
      <DayField
        label={words.fields.notifiedOn}
        value={facts.notifiedOn}
        earliest="2000-01-01"
        onChange={(notifiedOn) => set({ notifiedOn })}
      />
      {line('diaryNumber', words.fields.laterHint)}
      {line('deviationNumber', words.fields.laterHint)}
      {line('action', words.fields.actionHint)}
      {before && (
        <TextField
          label={words.fields.reason}
          required
          value={reason}
          onChange={(_, text) => setReason(text ?? '')}
        />
      )}
    </ActionForm>
  );
}
