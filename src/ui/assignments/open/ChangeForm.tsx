import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { useDraft } from '../../hooks/useDraft';
import { ActionForm } from '../../parts/ActionForm';
import { useAssignments } from '../assignmentsContext';
import { type AssignmentDraft, draftOfText, wishOfDraft } from '../form/assignmentDraft';
import { AssignmentFields } from '../form/AssignmentFields';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { FormProps } from './sectionProps';

interface Props extends FormProps {
  /** It was given: what is changed is a new edition, with a reason. */
  readonly isGiven: boolean;
}

/** Changes the text of a draft, or gives a revised assignment with a reason. */
export function ChangeForm({ whole, desk, isGiven, onClose, onDone }: Props): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentFormTexts[language];
  const { key, text, lagKey } = whole.assignment;
  const name = isGiven ? 'changeAssignment' : 'rewriteAssignment';
  const kept = `assignments/${key}/${name}`;
  const [draft, setDraft] = useDraft<AssignmentDraft>(
    `${kept}/draft`,
    draftOfText(text, lagKey, desk),
  );
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const command = useRecordCommand('assignments', key, name);
  const [label, submit, said] = isGiven
    ? [words.change, words.giveChange, words.changed]
    : [words.rewrite, words.saveDraft, words.rewritten];
  return (
    <ActionForm
      label={label}
      doIt={submit}
      busy={command.busy}
      trouble={command.trouble?.message}
      sentence={isGiven ? words.changeConsequence : undefined}
      onCancel={onClose}
      onDo={() =>
        void command
          .run({ ...wishOfDraft(draft), ...(isGiven ? { reason } : {}) })
          .then((done) => done && onDone(said))
      }
    >
      {isGiven && (
        <TextField
          label={words.changeReason}
          required
          multiline
          rows={3}
          value={reason}
          onChange={(_, written) => setReason(written ?? '')}
        />
      )}
      <AssignmentFields
        desk={desk}
        draft={draft}
        onChange={(some) => setDraft((before) => ({ ...before, ...some }))}
      />
    </ActionForm>
  );
}
