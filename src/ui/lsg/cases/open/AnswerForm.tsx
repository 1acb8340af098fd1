import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type {
  Consultation,
  ConsultedInstance,
  InstanceAnswer,
} from '../../../../domain/cases/consultation';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

interface Props extends FormProps {
  readonly consultation: Consultation;
  readonly instance: ConsultedInstance;
  /** Answers for the instance; else writes down what it said. */
  readonly isOwn: boolean;
}

/** Answers a consultation, or writes down what an instance said and who (LS-18). */
export function AnswerForm(props: Props): JSX.Element {
  const { whole, consultation, instance, isOwn, onClose, onDone } = props;
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { key } = whole.groupCase;
  const kept = `cases/${key}/answerConsultation/${consultation.number}/${instance.key}`;
  const before = instance.answer;
  const [kind, setKind] = useDraft<InstanceAnswer['kind']>(`${kept}/kind`, 'comments');
  const [text, setText] = useDraft(`${kept}/text`, before?.kind === 'comments' ? before.text : '');
  const [saidBy, setSaidBy] = useDraft(`${kept}/saidBy`, before?.saidBy ?? '');
  const command = useRecordCommand('cases', key, 'answerConsultation');
  const submit = isOwn ? words.answer : words.writeDown;
  const wish = {
    ...{ consultation: consultation.number, instanceKey: instance.key },
    answer: kind === 'comments' ? { kind, text } : { kind },
    ...(isOwn ? {} : { saidBy }),
  };
  return (
    <ActionForm
      label={`${submit}: ${instance.name}`}
      doIt={submit}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() => void command.run(wish).then((done) => done && onDone(words.answered))}
    >
      {!isOwn && (
        <TextField
          label={words.saidBy}
          required
          value={saidBy}
          onChange={(_, said) => setSaidBy(said ?? '')}
        />
      )}
      <ChoiceGroup
        label={words.answerChoice}
        selectedKey={kind}
        options={[
          { key: 'comments', text: words.comments },
          { key: 'noComments', text: words.noComments },
        ]}
        onChange={(_, option) => option && setKind(option.key as InstanceAnswer['kind'])}
      />
      {kind === 'comments' && (
        <TextField
          label={words.commentsText}
          description={words.noPatients}
          required
          multiline
          rows={4}
          value={text}
          onChange={(_, said) => setText(said ?? '')}
        />
      )}
    </ActionForm>
  );
}
