import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { AuditFacts } from '../../../domain/audits/audit';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { DayField } from '../../parts/DayField';
import { useAudits } from '../auditsContext';

interface Props {
  readonly draft: AuditFacts;
  readonly onChange: (draft: AuditFacts) => void;
}

const earliest = '2000-01-01';
export const emptyAudit: AuditFacts = {
  ...{ title: '', auditors: '', purpose: '', judgement: '', diaryNumber: '' },
  ...{ reportedOn: '', answerBy: '' },
};

/** The fields an audit is taken in with (AU-01, AU-02). */
export function AuditFields({ draft, onChange }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language].fields;
  const line = (name: 'title' | 'auditors' | 'diaryNumber'): JSX.Element => (
    <TextField
      label={words[name]}
      required
      value={draft[name]}
      onChange={(_, text) => onChange({ ...draft, [name]: text ?? '' })}
    />
  );
  const long = (name: 'purpose' | 'judgement'): JSX.Element => (
    <TextField
      label={words[name]}
      required
      multiline
      autoAdjustHeight
      rows={3}
      value={draft[name]}
      onChange={(_, text) => onChange({ ...draft, [name]: text ?? '' })}
    />
  );
  const day = (name: 'reportedOn' | 'answerBy'): JSX.Element => (
    <DayField
      label={words[name]}
      value={draft[name]}
      earliest={earliest}
      onChange={(chosen) => onChange({ ...draft, [name]: chosen })}
    />
  );
  return (
    <>
      {line('title')}
      {line('auditors')}
      {long('purpose')}
      {long('judgement')}
      {line('diaryNumber')}
      {day('reportedOn')}
      {day('answerBy')}
    </>
  );
}
