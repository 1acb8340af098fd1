import * as React from 'react';
import { DatePicker, type IDatePickerStrings } from '@fluentui/react/lib/DatePicker';
import { DayOfWeek, FirstWeekOfYear } from '@fluentui/react/lib/DateTimeUtilities';
import { isLocalDate, type LocalDate } from '../../domain/time';
import type { PageTexts } from '../../text/pageTexts';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly label: string;
  readonly value: LocalDate | '';
  readonly earliest: LocalDate;
  readonly onChange: (day: LocalDate | '') => void;
  /** It may be left empty. */
  readonly isOptional?: boolean;
}

const toDate = (day: LocalDate): Date => new Date(`${day}T12:00:00`);
const two = (value: number): string => `${value}`.padStart(2, '0');
const toDay = (date: Date): LocalDate =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const stringsOf = ({ calendar }: PageTexts): IDatePickerStrings => ({
  months: calendar.months,
  shortMonths: calendar.shortMonths,
  days: calendar.days,
  shortDays: calendar.shortDays,
  goToToday: calendar.goToToday,
  prevMonthAriaLabel: calendar.previousMonth,
  nextMonthAriaLabel: calendar.nextMonth,
  prevYearAriaLabel: calendar.previousYear,
  nextYearAriaLabel: calendar.nextYear,
  closeButtonAriaLabel: calendar.close,
  weekNumberFormatString: calendar.week('{0}'),
  invalidInputErrorMessage: calendar.invalid,
  isOutOfBoundsErrorMessage: calendar.tooEarly,
  isRequiredErrorMessage: calendar.required,
});

/** A day, written or picked; the week begins on a Monday and is numbered as in Sweden. */
export function DayField({ label, value, earliest, onChange, isOptional }: Props): JSX.Element {
  const { texts } = useShell();
  const strings = React.useMemo(() => stringsOf(texts), [texts]);
  return (
    <DatePicker
      label={label}
      textField={{ required: isOptional !== true }}
      allowTextInput
      strings={strings}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      placeholder={texts.calendar.choose}
      minDate={toDate(earliest)}
      {...(isLocalDate(value) ? { value: toDate(value) } : {})}
      formatDate={(date) => (date ? toDay(date) : '')}
      parseDateFromString={(text) => (isLocalDate(text.trim()) ? toDate(text.trim()) : null)}
      onSelectDate={(date) => onChange(date ? toDay(date) : '')}
    />
  );
}
