import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { voteAnswers } from '../../../domain/groups/votingRules';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { votingTexts } from '../../../text/votingTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { FieldTrouble } from '../../parts/FieldTrouble';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** The casting vote of whoever presides, on a tie (LS-21). */
export function CastingVoteForm({ proposal, kept, onDone, onCancel }: Props): JSX.Element {
  const { language } = useShell();
  const words = proposalPageTexts[language];
  const told = votingTexts[language];
  const [answer, setAnswer] = useDraft(`${kept}/answer`, '');
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const [isMissing, setIsMissing] = React.useState(false);
  const command = useRecordCommand('proposals', proposal.key, 'decideTie');
  const { rules } = proposal.rounds[proposal.rounds.length - 1] ?? {};
  const run = async (): Promise<void> => {
    setIsMissing(answer === '');
    if (answer !== '' && (await command.run({ answer, reason }))) onDone(words.decided);
  };
  return (
    <ActionForm
      label={words.castingVote}
      sentence={words.castingSentence}
      doIt={words.castingVote}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <div>
        <ChoiceGroup
          aria-label={words.castingVote}
          selectedKey={answer}
          onChange={(_, option) => setAnswer(option?.key ?? '')}
          options={voteAnswers
            .filter((one) => one !== 'abstain' && rules?.meanings[one] !== undefined)
            .map((one) => ({ key: one, text: told.answers[one] }))}
        />
        {isMissing && <FieldTrouble>{words.chooseAnswer}</FieldTrouble>}
      </div>
      <TextField
        label={told.reason}
        description={words.patients}
        {...longText}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
