import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly command: 'closeVote' | 'withdrawProposal';
  readonly label: string;
  readonly sentence: string;
  readonly done: string;
  /** The label of the reason, where one is needed. */
  readonly reason?: string;
  readonly kept?: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A step that needs no more than a yes, or a yes with its reason. */
export function PlainForm(props: Props): JSX.Element {
  const { proposal, label, sentence, done, reason: reasonLabel, kept = '', onDone } = props;
  const words = proposalPageTexts[useShell().language];
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const command = useRecordCommand('proposals', proposal.key, props.command);
  const run = async (): Promise<void> => {
    if (await command.run(reasonLabel ? { reason } : {})) onDone(done);
  };
  return (
    <ActionForm
      label={label}
      sentence={sentence}
      doIt={label}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={props.onCancel}
    >
      {reasonLabel && (
        <TextField
          label={reasonLabel}
          description={words.patients}
          required
          {...longText}
          value={reason}
          onChange={(_, text) => setReason(text ?? '')}
        />
      )}
    </ActionForm>
  );
}
