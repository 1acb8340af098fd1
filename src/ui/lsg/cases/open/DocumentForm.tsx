import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { recordOf } from '../form/factsDraft';
import { FormFrame } from '../form/FormFrame';
import { useCaseCommand } from '../form/useCaseCommand';
import type { FormProps } from './openCase';

/** Adds a document to the basis. */
export function DocumentForm({ whole, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key } = whole.groupCase;
  const kept = `cases/${key}/addDocument`;
  const [name, setName] = useDraft(`${kept}/name`, '');
  const [place, setPlace] = useDraft(`${kept}/place`, '');
  const command = useCaseCommand(key, 'addDocument');
  return (
    <FormFrame
      label={words.addDocument}
      submit={words.addDocument}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onSubmit={() =>
        void command
          .run({ name, place: recordOf(place) })
          .then((done) => done && onDone(words.documentAdded))
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
    </FormFrame>
  );
}
