import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { addDays } from '../../../../domain/time';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { DayField } from '../../../parts/DayField';
import { useLsg } from '../../lsgContext';
import { Choices } from '../form/Choices';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

/** Asks instances; says before it does how each is reached. Those that are touched and not asked yet are ticked. */
export function ConsultForm({ whole, desk, onClose, onDone }: FormProps): JSX.Element {
  const { language, today } = useLsg();
  const words = caseFormTexts[language];
  const { key, instanceKeys, consultations } = whole.groupCase;
  const asked = consultations.flatMap(({ instances }) => instances.map((one) => one.key));
  const kept = `cases/${key}/consultInstances`;
  const reached = desk.instances.filter(({ reach }) => reach !== 'none').map((one) => one.key);
  const [chosen, setChosen] = useDraft<readonly string[]>(
    `${kept}/chosen`,
    instanceKeys.filter((one) => !asked.includes(one) && reached.includes(one)),
  );
  const [question, setQuestion] = useDraft(`${kept}/question`, '');
  const [dueOn, setDue] = useDraft(`${kept}/due`, addDays(today, desk.consultationDays));
  const command = useRecordCommand('cases', key, 'consultInstances');
  const by = (reach: 'channel' | 'mail'): number =>
    desk.instances.filter((one) => one.reach === reach && chosen.includes(one.key)).length;
  const consequence = words.askConsequence(by('channel'), by('mail'));
  return (
    <ActionForm
      label={words.ask}
      doIt={words.ask}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={consequence}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({ instanceKeys: chosen, question, ...(dueOn === '' ? {} : { dueOn }) })
          .then((done) => done && onDone(words.asked))
      }
    >
      <Choices
        label={words.askWhom}
        options={desk.instances.map(({ key: one, name, reach }) => ({
          ...{ key: one, text: `${name} (${words.reach[reach]})`, disabled: reach === 'none' },
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <TextField
        label={words.question}
        description={words.noPatients}
        required
        multiline
        rows={4}
        value={question}
        onChange={(_, text) => setQuestion(text ?? '')}
      />
      <DayField label={words.dueOn} value={dueOn} earliest={today} onChange={setDue} />
    </ActionForm>
  );
}
