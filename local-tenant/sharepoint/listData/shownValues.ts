import type { Field } from '../fields/field';

export const isGuidField = ({ typeName }: Field): boolean => typeName === 'Guid';

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** The signs of money that sites of these languages show in front of an amount. */
const currencySigns: Readonly<Record<string, string>> = { '1033': '$', '2057': '£', '1041': '¥' };

/** A number as a list view of an English site shows it. */
export function shownNumber(field: Field, value: number): string {
  const { properties, typeName } = field;
  const isPercentage = properties['ShowAsPercentage'] === true;
  const shown = isPercentage ? value * 100 : value;
  const decimals = properties['DisplayFormat'];
  const isFixed = typeof decimals === 'number' && decimals >= 0 && decimals <= 9;
  const isMoney = typeName === 'Currency';
  const digits = isFixed
    ? Math.abs(shown).toFixed(decimals)
    : isMoney
      ? Math.abs(shown).toFixed(2)
      : String(Number(Math.abs(shown).toPrecision(15)));
  const [whole = '', fraction] = digits.split('.');
  const hasGroups = properties['CommaSeparator'] !== false && /^\d+$/.test(whole);
  const text = `${hasGroups ? grouped(whole) : whole}${fraction === undefined ? '' : `.${fraction}`}`;
  if (isPercentage) return `${shown < 0 ? '-' : ''}${text}%`;
  if (!isMoney) return `${shown < 0 ? '-' : ''}${text}`;
  const sign = currencySigns[String(properties['CurrencyLocaleId'] ?? 1033)];
  const amount = sign === undefined ? `${text} kr` : `${sign}${text}`;
  return shown < 0 ? `(${amount})` : amount;
}

/** A moment as an English site shows it, in UTC: `3/23/2026 2:05 PM`, or the day alone. */
export function shownMoment(value: string, isDay: boolean): string {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value) ?? [];
  const date = `${Number(month)}/${Number(day)}/${year}`;
  if (isDay) return date;
  const hours = Number(hour);
  return `${date} ${hours % 12 === 0 ? 12 : hours % 12}:${minute} ${hours < 12 ? 'AM' : 'PM'}`;
}
