import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { AssignmentDesk } from '../../../application/assignments/assignmentPages';
import { assignmentKinds } from '../../../domain/assignments/assignmentText';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { Choices } from '../../lsg/cases/form/Choices';
import { DayField } from '../../parts/DayField';
import { useAssignments } from '../assignmentsContext';
import type { AssignmentDraft } from './assignmentDraft';
import { ReportDays } from './ReportDays';

interface Props {
  readonly desk: AssignmentDesk;
  readonly draft: AssignmentDraft;
  readonly onChange: (some: Partial<AssignmentDraft>) => void;
}

/** What an assignment says, in the order of its paper (LS-06). */
export function AssignmentFields({ desk, draft, onChange }: Props): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentFormTexts[language];
  const { parts, kinds } = assignmentTexts[language];
  const lag = desk.lags.find(({ key }) => key === draft.lagKey);
  const people = lag?.people ?? [];
  const text = (
    name: 'purpose' | 'task' | 'delimitation' | 'expectedResult',
    hint: string,
    rows: number,
  ): JSX.Element => (
    <TextField
      label={parts[name]}
      description={hint}
      required={name !== 'delimitation'}
      multiline
      rows={rows}
      value={draft[name]}
      onChange={(_, written) => onChange({ [name]: written ?? '' })}
    />
  );
  return (
    <>
      <TextField
        label={words.title}
        description={words.titleHint}
        required
        value={draft.title}
        onChange={(_, title) => onChange({ title: title ?? '' })}
      />
      <Dropdown
        label={parts.kind}
        required
        placeholder={words.choose}
        selectedKey={draft.kind || null}
        options={assignmentKinds.map((key) => ({ key, text: kinds[key] }))}
        onChange={(_, option) => onChange({ kind: option?.key as AssignmentDraft['kind'] })}
      />
      {text('purpose', `${words.purposeHint} ${words.noPatients}`, 5)}
      {text('task', words.taskHint, 6)}
      {text('delimitation', words.delimitationHint, 3)}
      {text('expectedResult', words.expectedHint, 3)}
      <Dropdown
        label={parts.responsible}
        required
        placeholder={words.choose}
        selectedKey={draft.responsibleId || null}
        options={people.map(({ id, name }) => ({ key: id, text: name }))}
        onChange={(_, option) =>
          onChange({
            responsibleId: String(option?.key ?? ''),
            participantIds: draft.participantIds.filter((id) => id !== option?.key),
          })
        }
      />
      <Choices
        label={parts.participants}
        options={people
          .filter(({ id }) => id !== draft.responsibleId)
          .map(({ id, name }) => ({ key: id, text: name }))}
        chosen={draft.participantIds}
        onChange={(participantIds) => onChange({ participantIds })}
      />
      <ReportDays draft={draft} onChange={onChange} />
      <DayField
        label={parts.finalReportOn}
        value={draft.finalReportOn}
        earliest={today}
        onChange={(finalReportOn) => onChange({ finalReportOn })}
      />
      <TextField
        label={words.optional(parts.diaryNumber)}
        value={draft.diaryNumber}
        onChange={(_, diaryNumber) => onChange({ diaryNumber: diaryNumber ?? '' })}
      />
      <TextField
        label={words.optional(parts.comesFrom)}
        description={words.comesFromHint}
        value={draft.comesFrom}
        onChange={(_, comesFrom) => onChange({ comesFrom: comesFrom ?? '' })}
      />
    </>
  );
}
