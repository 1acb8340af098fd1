import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

interface Props extends FormProps {
  readonly name: string;
}

/** Covers a perspective, or says why it does not matter here (LS-19). */
export function PerspectiveForm({ whole, name, onClose, onDone }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key, perspectives } = whole.groupCase;
  const before = perspectives.find(({ perspective }) => perspective === name);
  const kept = `cases/${key}/coverPerspective/${name}`;
  const [isRelevant, setRelevant] = useDraft(`${kept}/relevant`, before?.isRelevant ?? true);
  const [note, setNote] = useDraft(`${kept}/note`, before?.note ?? '');
  const command = useRecordCommand('cases', key, 'coverPerspective');
  return (
    <ActionForm
      label={name}
      doIt={words.save}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({ perspective: name, isRelevant, note })
          .then((done) => done && onDone(words.covered))
      }
    >
      <ChoiceGroup
        label={words.perspectiveChoice}
        selectedKey={isRelevant ? 'yes' : 'no'}
        options={[
          { key: 'yes', text: words.isRelevant },
          { key: 'no', text: words.notRelevant },
        ]}
        onChange={(_, option) => setRelevant(option?.key === 'yes')}
      />
      <TextField
        label={words.note}
        description={words.noPatients}
        required
        multiline
        rows={4}
        value={note}
        onChange={(_, text) => setNote(text ?? '')}
      />
    </ActionForm>
  );
}
