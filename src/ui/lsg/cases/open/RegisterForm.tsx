import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

/** Gives a case its diary number and the official who prepares it. */
export function RegisterForm({ whole, desk, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key, groupKey, diaryNumber: now = '', official } = whole.groupCase;
  const people = desk.groups.find((group) => group.key === groupKey)?.people ?? [];
  const kept = `cases/${key}/registerCase`;
  const [diaryNumber, setNumber] = useDraft(`${kept}/number`, now);
  const [officialId, setOfficial] = useDraft(`${kept}/official`, official?.id ?? '');
  const command = useRecordCommand('cases', key, 'registerCase');
  return (
    <ActionForm
      label={words.register}
      doIt={words.register}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({ diaryNumber, officialId })
          .then((done) => done && onDone(words.registered))
      }
    >
      <TextField
        label={words.diaryNumber}
        description={words.diaryHint}
        required
        value={diaryNumber}
        onChange={(_, text) => setNumber(text ?? '')}
      />
      <Dropdown
        label={words.official}
        required
        placeholder={words.choose}
        selectedKey={officialId}
        options={people.map(({ id, name }) => ({ key: id, text: name }))}
        onChange={(_, option) => setOfficial(String(option?.key ?? ''))}
      />
    </ActionForm>
  );
}
