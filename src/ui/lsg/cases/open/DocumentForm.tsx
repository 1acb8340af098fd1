import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { CaseDocument } from '../../../../domain/cases/groupCase';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { recordOf } from '../form/factsDraft';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

interface Props extends FormProps {
  /** The document that a newer version is put in the place of. */
  readonly replaced?: CaseDocument;
}

/** Adds a document to the basis, or puts a newer version in the place of one. */
export function DocumentForm({ whole, replaced, onClose, onDone }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key } = whole.groupCase;
  const rule = replaced ? 'replaceDocument' : 'addDocument';
  const kept = `cases/${key}/${rule}${replaced ? `/${replaced.number}` : ''}`;
  const [name, setName] = useDraft(`${kept}/name`, replaced?.name ?? '');
  const [place, setPlace] = useDraft(`${kept}/place`, '');
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const command = useRecordCommand('cases', key, rule);
  const [submit, done] = replaced
    ? [words.replace, words.documentReplaced(replaced.name)]
    : [words.addDocument, words.documentAdded];
  return (
    <ActionForm
      label={replaced ? words.replaceDocument(replaced.name) : words.addDocument}
      doIt={submit}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={replaced && words.replaceConsequence}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({
            ...{ name, place: recordOf(place) },
            ...(replaced ? { number: replaced.number, reason } : {}),
          })
          .then((isDone) => isDone && onDone(done))
      }
    >
      <TextField
        label={words.documentName}
        required
        value={name}
        onChange={(_, text) => setName(text ?? '')}
      />
      <TextField
        label={words.documentPlace}
        description={words.documentHint}
        required
        value={place}
        onChange={(_, text) => setPlace(text ?? '')}
      />
      {replaced && (
        <TextField
          label={words.replaceReason}
          description={words.noPatients}
          required
          multiline
          rows={2}
          value={reason}
          onChange={(_, text) => setReason(text ?? '')}
        />
      )}
    </ActionForm>
  );
}
