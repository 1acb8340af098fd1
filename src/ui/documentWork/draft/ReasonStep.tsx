import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { useWork } from '../workContext';
import type { StepProps } from './stepProps';
import { useDocumentCommand } from './useDocumentCommand';

interface Props extends StepProps {
  readonly step: 'discard' | 'sendBack' | 'take';
}

/** A step that asks for its reason and nothing else: giving a draft up, sending it back, taking it back. */
export function ReasonStep({ whole, kept, step, onDone, onCancel }: Props): JSX.Element {
  const { language } = useWork();
  const { discard, approval, patients } = documentDraftTexts[language];
  const { number, editions } = whole.document;
  const words = {
    discard: {
      label: discard.reason,
      sentence: discard.sentence(editions.length > 0),
      doIt: discard.open,
      done: discard.done,
    },
    sendBack: {
      label: approval.backReason,
      sentence: approval.backSentence,
      doIt: approval.back,
      done: approval.sentBack,
    },
    take: {
      label: approval.takeReason,
      sentence: approval.takeSentence,
      doIt: approval.take,
      done: approval.taken,
    },
  }[step];
  const [reason, setReason] = useDraft(kept, '');
  const command = useDocumentCommand(
    number,
    step === 'discard' ? 'discardDraft' : 'sendBack',
    step,
  );
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
