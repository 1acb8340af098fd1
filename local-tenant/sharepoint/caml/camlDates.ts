import { toSharePointDate } from '../fields/sharePointDate';
import type { Comparison, Filter, Literal } from '../odata/filter';
import { childNamed, isTrue, type XmlElement } from '../xml/parseXml';
import type { CamlContext } from './camlContext';
import { camlRefused, camlValueRefused } from './camlRefusals';
import { compare, isEmptyTest } from './conditions';

const day = 86_400_000;

/** The moment that a value names, and whether its time of day counts. */
export function dateIn(
  value: XmlElement,
  { now }: CamlContext,
): { text: string; isMoment: boolean } {
  const isMoment = isTrue(value, 'IncludeTimeValue');
  const today = childNamed(value, 'Today') ?? childNamed(value, 'Now');
  if (today !== undefined) {
    const offset = Number(
      today.attributes.get('OffsetDays') ?? today.attributes.get('Offset') ?? 0,
    );
    if (!Number.isInteger(offset) || Math.abs(offset) > 100_000) throw camlRefused();
    const text = new Date(now.getTime() + offset * day).toISOString().slice(0, 19);
    return { text: `${text}Z`, isMoment: isMoment || today.name === 'Now' };
  }
  const text = toSharePointDate(value.text);
  if (text === undefined) throw camlValueRefused();
  return { text, isMoment };
}

/** A comparison of days: without `IncludeTimeValue` the time of day does not count. */
export function dayCondition(name: string, comparison: Comparison, date: string): Filter {
  const start = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const at = (time: number): Literal => ({
    kind: 'date',
    value: `${new Date(time).toISOString().slice(0, 19)}Z`,
  });
  const from = compare(name, 'ge', at(start));
  const before = compare(name, 'lt', at(start));
  const after = compare(name, 'ge', at(start + day));
  const until = compare(name, 'lt', at(start + day));
  switch (comparison) {
    case 'eq':
      return { kind: 'and', parts: [from, until] };
    case 'ne':
      return { kind: 'or', parts: [before, after, isEmptyTest(name, 'eq')] };
    case 'gt':
      return after;
    case 'ge':
      return from;
    case 'lt':
      return before;
    case 'le':
      return until;
  }
}

/** The first moment of the day, week (from Sunday), month or year of a date, and that of the next. */
function around(now: Date, unit: string): readonly [from: number, until: number] {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (unit === 'Year') return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  if (unit === 'Month') return [Date.UTC(year, month), Date.UTC(year, month + 1)];
  const start = unit === 'Week' ? date - now.getUTCDay() : date;
  return [Date.UTC(year, month, start), Date.UTC(year, month, start + (unit === 'Week' ? 7 : 1))];
}

/** The stretch of time that a value names: now, a day, or the week, month or year around today. */
export function rangeIn(
  value: XmlElement,
  context: CamlContext,
): { readonly from: string; readonly until: string } {
  const at = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
  if (childNamed(value, 'Now') !== undefined) {
    const moment = context.now.getTime();
    return { from: at(moment), until: at(moment + 1000) };
  }
  const unit = ['Week', 'Month', 'Year'].find((name) => childNamed(value, name) !== undefined);
  const isToday = unit !== undefined || childNamed(value, 'Today') !== undefined;
  const given = isToday ? context.now : new Date(dateIn(value, context).text);
  const [from, until] = around(given, unit ?? 'Day');
  return { from: at(from), until: at(until) };
}
