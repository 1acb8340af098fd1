import { invalidQuery } from '../refusals';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';

const swedish = 1053;
const zone = 'Europe/Stockholm';

/** How a web writes dates and numbers, by its language, as an answer. */
export function regionalSettingsOf({ web }: Site): Entity {
  const isSwedish = web.language === swedish;
  return {
    type: 'SP.RegionalSettings',
    editLink: 'Web/RegionalSettings',
    properties: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: isSwedish ? '' : 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: isSwedish ? 2 : 0,
      DateSeparator: isSwedish ? '-' : '/',
      DecimalSeparator: isSwedish ? ',' : '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: isSwedish ? 1 : 0,
      FirstWeekOfYear: isSwedish ? 2 : 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: isSwedish ? ';' : ',',
      LocaleId: web.language,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: isSwedish ? '' : 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: isSwedish ? '\u00a0' : ',',
      Time24: isSwedish,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480,
    },
  };
}

/** The time zone of every web here, as an answer. */
export const timeZoneEntity: Entity = {
  type: 'SP.TimeZone',
  editLink: 'Web/RegionalSettings/TimeZone',
  properties: {
    Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    Id: 4,
    Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  },
};

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'medium',
});

const read = (text: string): number => {
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  if (Number.isNaN(time)) throw invalidQuery(`The date '${text}' is not valid.`);
  return time;
};

const wallClockAt = (time: number): string => wallClock.format(time).replace(' ', 'T');

/** What the clock shows in the time zone of the web at a moment. */
export const localTimeOf = (utc: string): string => wallClockAt(read(utc));

/** The moment at which the clock of the web shows a time. */
export function utcTimeOf(local: string): string {
  const shown = read(local);
  const shift = (time: number): number => Date.parse(`${wallClockAt(time)}Z`) - time;
  const first = shown - shift(shown);
  const time = shown - shift(first);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
