import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { PublishedEdition } from '../../../domain/documents/document';
import { addDays, addMonths } from '../../../domain/time';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useDocumentCommand } from '../draft/useDocumentCommand';
import { useWork } from '../workContext';

interface Props {
  readonly number: string;
  readonly edition: PublishedEdition;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Says that the edition in force was looked over and is still right, and when it is next (GD-27, X-21). */
export function ReviewForm({ number, edition, kept, onDone, onCancel }: Props): JSX.Element {
  const { language, today, capabilities } = useWork();
  const { document, patients } = documentDraftTexts[language];
  const words = document.review;
  const usual = addMonths(today, capabilities.reviewMonths);
  const [note, setNote] = useDraft(`${kept}/note`, '');
  const [day, setDay] = useDraft<string>(`${kept}/day`, usual);
  const command = useDocumentCommand(number, 'reviewEdition');
  const run = async (): Promise<void> => {
    if (await command.run({ note, ...(day === '' ? {} : { reviewBy: day }) })) onDone(words.done);
  };
  return (
    <ActionForm
      label={words.open}
      sentence={words.sentence(edition.label, day || usual)}
      doIt={words.open}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <DayField label={words.next} value={day} earliest={addDays(today, 1)} onChange={setDay} />
      <TextField
        label={words.note}
        description={patients}
        {...longText}
        value={note}
        onChange={(_, text) => setNote(text ?? '')}
      />
    </ActionForm>
  );
}
