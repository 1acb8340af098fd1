import * as React from 'react';
import { addDays } from '../../../domain/time';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useWork } from '../workContext';
import type { StepProps } from './stepProps';
import { useDocumentCommand } from './useDocumentCommand';

interface Props extends StepProps {
  readonly step: 'closeRound' | 'ask' | 'publish';
}

const commandOf = {
  closeRound: 'closeCommentRound',
  ask: 'requestApproval',
  publish: 'approveDraft',
} as const;

/**
 * A step with nothing to fill in, which says what it does before it is done: closing a comment round, asking for
 * approval (who is asked and by when), publishing one's own revision.
 */
export function PlainStep({ whole, draft, step, onDone, onCancel }: Props): JSX.Element {
  const { language, capabilities, today } = useWork();
  const { round, approval } = documentDraftTexts[language];
  const command = useDocumentCommand(whole.document.number, commandOf[step]);
  const role = draft.metadata.approverRole;
  const asked = capabilities.approvers.find((one) => one.role === role);
  const due = addDays(today, capabilities.approvalDays);
  const words = {
    closeRound: { sentence: round.closeSentence, doIt: round.close, done: round.closed },
    ask: {
      sentence: asked
        ? approval.sentence(role, asked.people.join(', '), due, asked.hasChannel)
        : approval.nobody(role),
      doIt: approval.ask,
      done: approval.asked,
    },
    publish: {
      sentence: approval.publishSentence(draft.label),
      doIt: approval.publish,
      done: approval.published,
    },
  }[step];
  const run = async (): Promise<void> => {
    if (await command.run({})) onDone(words.done);
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
    />
  );
}
