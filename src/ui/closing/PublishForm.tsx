import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { NoticeCommand } from '../../application/noticeCommands';
import { addDays } from '../../domain/time';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { DayField } from '../parts/DayField';
import { useDraft } from '../hooks/useDraft';
import { sideBySide } from '../parts/sideBySide';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import { type FormProps, longText } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

type News = NoticeCommand<'publish'>;

/** What staff should know, on the intranet between two days (SN-62). */
export function PublishForm({ notice, draft, onDone, onCancel }: FormProps): JSX.Element {
  const { language, me, today } = useShell();
  const { publication: words, patients, open } = closingPageTexts[language];
  const before = notice.caseFile.publication;
  const [news, setNews] = useDraft<News>(draft, {
    headline: before?.headline ?? notice.title,
    meaning: before?.meaning ?? '',
    from: before?.from ?? today,
    until: before?.until ?? addDays(today, me?.limits.publicationDays ?? 0),
  });
  const { headline, meaning, from, until } = news;
  const set = (some: Partial<News>): void => setNews({ ...news, ...some });
  const command = useNoticeCommand(notice.key, 'publish');
  const publish = async (): Promise<void> => {
    if (await command.run(news)) onDone(words.saved);
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
        onChange={(_, text) => set({ headline: text ?? '' })}
      />
      <TextField
        label={words.meaning}
        description={patients}
        required
        {...longText}
        value={meaning}
        onChange={(_, text) => set({ meaning: text ?? '' })}
      />
      <div style={sideBySide}>
        <DayField
          label={words.from}
          value={from}
          earliest={from < today ? from : today}
          onChange={(day) => set({ from: day })}
        />
        <DayField
          label={words.until}
          value={until}
          earliest={today}
          onChange={(day) => set({ until: day })}
        />
      </div>
    </ActionForm>
  );
}
