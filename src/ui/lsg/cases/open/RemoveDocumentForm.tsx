import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { CaseDocument } from '../../../../domain/cases/groupCase';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

interface Props extends FormProps {
  readonly document: CaseDocument;
}

/** Takes a document out of the basis: it says before the button that it stays in the history. */
export function RemoveDocumentForm({ whole, document, onClose, onDone }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key } = whole.groupCase;
  const { number, name } = document;
  const [reason, setReason] = useDraft(`cases/${key}/removeDocument/${number}/reason`, '');
  const command = useRecordCommand('cases', key, 'removeDocument');
  return (
    <ActionForm
      label={words.removeDocument(name)}
      doIt={words.remove}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={words.removeConsequence}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({ number, reason })
          .then((done) => done && onDone(words.documentRemoved(name)))
      }
    >
      <TextField
        label={words.removeReason}
        description={words.noPatients}
        required
        multiline
        rows={2}
        value={reason}
        onChange={(_, text) => setReason(text ?? '')}
      />
    </ActionForm>
  );
}
