import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposalKey: string;
  readonly round: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Declares a conflict of interest, after saying what that means. */
export function ConflictForm({ proposalKey, round, onDone, onCancel }: Props): JSX.Element {
  const { language, announce } = useShell();
  const words = proposalPageTexts[language];
  const [reason, setReason] = useDraft(`proposal/${proposalKey}/${round}/conflict`, '');
  const command = useRecordCommand('proposals', proposalKey, 'declareConflict');
  const run = async (): Promise<void> => {
    if (!(await command.run({ reason, round }))) return;
    announce(words.conflictDone);
    onDone();
  };
  return (
    <ActionForm
      label={words.conflict}
      sentence={words.conflictSentence}
      doIt={words.conflict}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <TextField
        label={words.conflictReason}
        description={words.patients}
        {...longText}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
