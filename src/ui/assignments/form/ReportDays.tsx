import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type { LocalDate } from '../../../domain/time';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { DayField } from '../../parts/DayField';
import { useAssignments } from '../assignmentsContext';
import type { AssignmentDraft } from './assignmentDraft';

interface Props {
  readonly draft: AssignmentDraft;
  readonly onChange: (some: Partial<AssignmentDraft>) => void;
}

/** When the working group reports before the end: at intervals, on named days, or only at the end. */
export function ReportDays({ draft, onChange }: Props): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentFormTexts[language];
  const { reporting, everyDays, days } = draft;
  const [day, setDay] = React.useState<LocalDate | ''>('');
  const add = (): void => {
    if (day === '') return;
    onChange({ days: Array.from(new Set([...days, day])).sort() });
    setDay('');
  };
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <ChoiceGroup
        label={words.reporting}
        selectedKey={reporting}
        options={(['every', 'on', 'never'] as const).map((key) => ({ key, text: words[key] }))}
        onChange={(_, option) =>
          option && onChange({ reporting: option.key as AssignmentDraft['reporting'] })
        }
      />
      {reporting === 'every' && (
        <TextField
          label={words.everyDays}
          required
          inputMode="numeric"
          value={everyDays}
          onChange={(_, text) => onChange({ everyDays: text ?? '' })}
          styles={{ root: { maxWidth: 240 } }}
        />
      )}
      {reporting === 'on' && (
        <>
          {days.length > 0 && (
            <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {days.map((one) => (
                <li key={one} style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
                  <span style={{ fontVariantNumeric: 'tabular-nums' }}>{one}</span>
                  <IconButton
                    iconProps={{ iconName: 'Cancel' }}
                    ariaLabel={words.removeDay(one)}
                    title={words.removeDay(one)}
                    onClick={() => onChange({ days: days.filter((other) => other !== one) })}
                  />
                </li>
              ))}
            </ul>
          )}
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-end' }}>
            <DayField
              label={words.newDay}
              value={day}
              earliest={today}
              onChange={setDay}
              isOptional
            />
            <DefaultButton text={words.addDay} disabled={day === ''} onClick={add} />
          </div>
        </>
      )}
    </div>
  );
}
