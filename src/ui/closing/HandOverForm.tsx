import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { BasisLine } from '../../application/basisPages';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import { type FormProps, longText } from './formProps';
import { stockFacts } from './stockFacts';
import { useNoticeCommand } from './useNoticeCommand';

interface Props extends FormProps {
  readonly basis: readonly BasisLine[];
}

/** Hands a withdrawn product over to RH-13659, with what the basis says of contract and stock (SN-18). */
export function HandOverForm({ notice, draft, basis, onDone, onCancel }: Props): JSX.Element {
  const { language } = useShell();
  const { handOver: words, open } = closingPageTexts[language];
  const [facts, setFacts] = useDraft(draft, stockFacts(basis, language));
  const command = useNoticeCommand(notice.key, 'handOver');
  const contractNumber = notice.caseFile.assessment?.contractNumber;
  const send = async (): Promise<void> => {
    if (await command.run({ facts })) onDone(words.saved);
  };
  return (
    <ActionForm
      label={open['closing/handed-over'] ?? words.send}
      sentence={words.sentence}
      doIt={words.send}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void send()}
      onCancel={onCancel}
    >
      {contractNumber && <p style={{ margin: 0 }}>{words.contract(contractNumber)}</p>}
      <TextField
        label={words.facts}
        description={words.factsHint}
        required
        {...longText}
        value={facts}
        onChange={(_, text) => setFacts(text ?? '')}
      />
    </ActionForm>
  );
}
