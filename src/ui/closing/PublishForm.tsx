import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { addDays } from '../../domain/time';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { DayField } from '../parts/DayField';
import { useShell } from '../shell/shellContext';
import { ActionForm } from './ActionForm';
import { type FormProps, longText } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

/** What staff should know, on the intranet between two days (SN-62). */
export function PublishForm({ notice, onDone, onCancel }: FormProps): JSX.Element {
  const { language, me, today } = useShell();
  const { publication: words, patients, open } = closingPageTexts[language];
  const before = notice.caseFile.publication;
  const [headline, setHeadline] = React.useState(before?.headline ?? notice.title);
  const [meaning, setMeaning] = React.useState(before?.meaning ?? '');
  const [from, setFrom] = React.useState(before?.from ?? today);
  const [until, setUntil] = React.useState(
    before?.until ?? addDays(today, me?.limits.publicationDays ?? 0),
  );
  const command = useNoticeCommand(notice.key, 'publish');
  const publish = async (): Promise<void> => {
    if (await command.run({ headline, meaning, from, until })) onDone(words.saved);
  };
  return (
    <ActionForm
      label={open['closing/published'] ?? words.publish}
      sentence={words.sentence}
      doIt={words.publish}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void publish()}
      onCancel={onCancel}
    >
      <TextField
        label={words.headline}
        required
        value={headline}
        onChange={(_, text) => setHeadline(text ?? '')}
      />
      <TextField
        label={words.meaning}
        description={patients}
        required
        {...longText}
        value={meaning}
        onChange={(_, text) => setMeaning(text ?? '')}
      />
      <DayField
        label={words.from}
        value={from}
        earliest={from < today ? from : today}
        onChange={setFrom}
      />
      <DayField label={words.until} value={until} earliest={today} onChange={setUntil} />
    </ActionForm>
  );
}
