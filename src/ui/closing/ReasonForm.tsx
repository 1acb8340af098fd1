import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import { type FormProps, longText } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

interface Props extends FormProps {
  readonly name: 'reopen' | 'unpublish';
}

/** Opens a case again, or takes a publication down (SN-62): both ask for the reason and nothing else. */
export function ReasonForm({ notice, draft, name, onDone, onCancel }: Props): JSX.Element {
  const { language } = useShell();
  const { closed, publication, patients } = closingPageTexts[language];
  const words = {
    reopen: {
      label: closed.reason,
      sentence: closed.sentence,
      doIt: closed.reopenNow,
      done: closed.reopened,
    },
    unpublish: {
      label: publication.reason,
      sentence: publication.removeSentence,
      doIt: publication.removeNow,
      done: publication.removed,
    },
  }[name];
  const [reason, setReason] = useDraft(draft, '');
  const command = useNoticeCommand(notice.key, name);
  const run = async (): Promise<void> => {
    if (await command.run({ reason })) onDone(words.done);
  };
  return (
    <ActionForm
      label={words.doIt}
      sentence={words.sentence}
      doIt={words.doIt}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <TextField
        label={words.label}
        description={patients}
        required
        {...longText}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
