import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { ActionDue } from '../../../domain/audits/actionDue';
import type { LocalDate } from '../../../domain/time';
import { dueText } from '../../../text/auditTexts';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { DayField } from '../../parts/DayField';
import { useAudits } from '../auditsContext';

interface Props {
  readonly due: ActionDue | undefined;
  readonly onChange: (due: ActionDue | undefined) => void;
  /** A revised time cannot be none. */
  readonly withoutNone?: boolean;
}

const quartersShown = 12;

/** The quarter a day lies in and those behind it, `2026-Q4`. */
export function quartersFrom(day: LocalDate, count: number): readonly string[] {
  const first = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const quarter = first + index;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

/** When an action is due: a quarter, a day, or that no date is given, which is said and never taken for granted (AU-06). */
export function DueFields({ due, onChange, withoutNone = false }: Props): JSX.Element {
  const { language, today } = useAudits();
  const words = auditActionTexts[language].form;
  const kinds = withoutNone ? (['quarter', 'day'] as const) : (['quarter', 'day', 'none'] as const);
  const begin = (kind: string): ActionDue => {
    if (kind === 'quarter') return { kind: 'quarter', quarter: '' };
    return kind === 'day' ? { kind: 'day', day: '' } : { kind: 'none' };
  };
  return (
    <>
      <ChoiceGroup
        label={words.dueKind}
        required
        selectedKey={due?.kind ?? ''}
        options={kinds.map((kind) => ({ key: kind, text: words.kinds[kind] }))}
        onChange={(_, option) => option && onChange(begin(option.key))}
      />
      {due?.kind === 'quarter' && (
        <Dropdown
          label={words.quarter}
          required
          placeholder={words.choose}
          selectedKey={due.quarter}
          options={quartersFrom(today, quartersShown).map((quarter) => ({
            key: quarter,
            text: dueText({ kind: 'quarter', quarter }, language),
          }))}
          onChange={(_, option) =>
            onChange({ kind: 'quarter', quarter: String(option?.key ?? '') })
          }
        />
      )}
      {due?.kind === 'day' && (
        <DayField
          label={words.day}
          value={due.day}
          earliest={today}
          onChange={(day) => onChange({ kind: 'day', day })}
        />
      )}
      {due?.kind === 'none' && <p style={{ margin: 0 }}>{words.noneHint}</p>}
    </>
  );
}
