import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import { settledBy } from '../../../domain/assignments/reportDays';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { useDraft } from '../../hooks/useDraft';
import { ActionForm } from '../../parts/ActionForm';
import { useAssignments } from '../assignmentsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { FormProps } from './sectionProps';

interface Props extends FormProps {
  readonly isFinalFirst: boolean;
}

interface Draft {
  readonly isFinal: boolean;
  readonly done: string;
  readonly left: string;
  readonly risks: string;
  readonly questions: readonly string[];
}

/** Reports on an assignment (LS-07): done, left, risks, and each question by itself so that each gets its answer. */
export function ReportForm({ whole, isFinalFirst, onClose, onDone }: Props): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentFormTexts[language];
  const { parts } = assignmentTexts[language];
  const { assignment } = whole;
  const name = isFinalFirst ? 'giveFinalReport' : 'giveReport';
  const [draft, setDraft] = useDraft<Draft>(`assignments/${assignment.key}/${name}/draft`, {
    ...{ isFinal: isFinalFirst, done: '', left: '', risks: '', questions: [] },
  });
  const command = useRecordCommand('assignments', assignment.key, 'giveReport');
  const change = (some: Partial<Draft>): void => setDraft((before) => ({ ...before, ...some }));
  const { isFinal, questions } = draft;
  const settled = isFinal ? [] : settledBy(assignment, today);
  const text = (part: 'done' | 'left' | 'risks', label: string, hint = ''): JSX.Element => (
    <TextField
      label={label}
      description={hint}
      required={part === 'done' || (part === 'left' && !isFinal)}
      multiline
      rows={part === 'done' ? 5 : 3}
      value={draft[part]}
      onChange={(_, written) => change({ [part]: written ?? '' })}
    />
  );
  return (
    <ActionForm
      label={isFinalFirst ? words.finalReport : words.report}
      doIt={words.sendReport}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={isFinal ? words.finalConsequence : undefined}
      onCancel={onClose}
      onDo={() => void command.run(draft).then((done) => done && onDone(words.reported))}
    >
      {settled.length > 0 && <p style={{ margin: 0 }}>{words.settles(settled.join(', '))}</p>}
      {text('done', isFinal ? words.finalDone : parts.done, words.noPatients)}
      {text('left', parts.left)}
      {text('risks', parts.risks, words.risksHint)}
      <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        <legend style={{ padding: '5px 0', fontWeight: 600 }}>{words.questions}</legend>
        {questions.map((question, index) => (
          <div key={index} style={{ display: 'flex', gap: 4, alignItems: 'flex-end' }}>
            <TextField
              label={words.questionNumber(index + 1)}
              multiline
              autoAdjustHeight
              rows={2}
              value={question}
              onChange={(_, written) =>
                change({
                  questions: questions.map((one, at) => (at === index ? (written ?? '') : one)),
                })
              }
              styles={{ root: { flexGrow: 1, minWidth: 0 } }}
            />
            <IconButton
              iconProps={{ iconName: 'Cancel' }}
              ariaLabel={words.removeQuestion(index + 1)}
              title={words.removeQuestion(index + 1)}
              onClick={() => change({ questions: questions.filter((_, at) => at !== index) })}
            />
          </div>
        ))}
        <div>
          <DefaultButton
            iconProps={{ iconName: 'Add' }}
            text={words.addQuestion}
            onClick={() => change({ questions: [...questions, ''] })}
          />
        </div>
      </fieldset>
      {!isFinalFirst && (
        <Checkbox
          label={words.isFinal}
          checked={isFinal}
          onChange={(_, checked) => change({ isFinal: checked === true })}
        />
      )}
    </ActionForm>
  );
}
