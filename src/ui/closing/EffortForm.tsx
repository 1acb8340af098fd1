import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { sideBySide } from '../parts/sideBySide';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import type { FormProps } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

/** A whole number as it was written; empty is none, and what is no number is for the rule to refuse. */
const numberIn = (text: string): number => {
  const written = text.replace(/[\s\u00a0]/g, '').replace('−', '-');
  return written === '' ? 0 : Number(written.replace(',', '.'));
};

/** What the notice cost, in minutes and kronor. */
export function EffortForm({ notice, draft, onDone, onCancel }: FormProps): JSX.Element {
  const { language } = useShell();
  const { effort: words, open } = closingPageTexts[language];
  const [said, setSaid] = useDraft(draft, { minutes: '', amount: '', what: '' });
  const { minutes, amount, what } = said;
  const command = useNoticeCommand(notice.key, 'recordEffort');
  const add = async (): Promise<void> => {
    const wanted = { minutes: numberIn(minutes), amount: numberIn(amount), what };
    if (await command.run(wanted)) onDone(words.saved);
  };
  return (
    <ActionForm
      label={open['closing/effort'] ?? words.add}
      sentence={words.sentence}
      doIt={words.add}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void add()}
      onCancel={onCancel}
    >
      <div style={sideBySide}>
        <TextField
          label={words.minutes}
          inputMode="numeric"
          value={minutes}
          onChange={(_, text) => setSaid({ ...said, minutes: text ?? '' })}
        />
        <TextField
          label={words.amount}
          description={words.hint}
          inputMode="numeric"
          value={amount}
          onChange={(_, text) => setSaid({ ...said, amount: text ?? '' })}
        />
      </div>
      <TextField
        label={words.what}
        required
        value={what}
        onChange={(_, text) => setSaid({ ...said, what: text ?? '' })}
      />
    </ActionForm>
  );
}
