import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { decisionOutcomes, type NamedPerson } from '../../../domain/decisions/officialStatement';
import type { LocalDate } from '../../../domain/time';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { propositionText } from '../../../text/papers/decisionPapers';
import { longText } from '../../closing/formProps';
import { DayField } from '../../parts/DayField';
import { sideBySide } from '../../parts/sideBySide';
import { useLsg } from '../lsgContext';
import type { MeetingForm } from './decisionForm';

interface Props {
  readonly form: MeetingForm;
  readonly proposal: string;
  readonly chair: NamedPerson;
  readonly statedOn: LocalDate;
  readonly onChange: (some: Partial<MeetingForm>) => void;
}

/** What a meeting decided (DE-05, DE-06, DE-14), and what is kept of it beside the extract (DE-18). */
export function MeetingFields({ form, proposal, chair, statedOn, onChange }: Props): JSX.Element {
  const { language } = useLsg();
  const words = decisionFormTexts[language];
  const { outcome: outcomes } = decisionPageTexts[language];
  const field = (name: Exclude<keyof MeetingForm, 'outcome' | 'meetingDay'>) => ({
    value: form[name],
    onChange: (_: unknown, text?: string) => onChange({ [name]: text ?? '' }),
  });
  const choose = (key: unknown): void => {
    const outcome = decisionOutcomes.find((one) => one === key);
    if (!outcome) return;
    // Words that nobody has changed follow the outcome.
    const isOwn = form.proposition !== propositionText(chair, form.outcome, language);
    onChange({
      outcome,
      ...(isOwn ? {} : { proposition: propositionText(chair, outcome, language) }),
    });
  };
  const isCarried = form.outcome === 'carried';
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div style={sideBySide}>
        <Dropdown
          label={words.fields.outcome}
          selectedKey={form.outcome}
          options={decisionOutcomes.map((key) => ({ key, text: outcomes[key] }))}
          onChange={(_, option) => choose(option?.key)}
        />
        <DayField
          label={words.fields.meetingDay}
          value={form.meetingDay}
          earliest={statedOn}
          onChange={(meetingDay) => onChange({ meetingDay })}
        />
      </div>
      <TextField
        label={words.fields.decision}
        required
        {...longText}
        {...field('decision')}
        {...(isCarried ? { value: proposal, readOnly: true, description: words.decisionHint } : {})}
      />
      <TextField
        label={words.fields.proposition}
        required
        description={words.propositionHint}
        {...longText}
        {...field('proposition')}
      />
      <TextField
        label={words.fields.attendance}
        description={words.attendanceHint}
        {...longText}
        {...field('attendance')}
      />
      <TextField
        label={words.fields.adjusters}
        description={words.onePerLine}
        {...longText}
        {...field('adjusters')}
      />
      <TextField
        label={words.fields.reservations}
        description={words.reservationsHint}
        {...longText}
        {...field('reservations')}
      />
    </div>
  );
}
