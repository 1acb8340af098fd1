const day = 86_400_000;

const seconds = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

const midnight = (at: number): number => Math.floor(at / day) * day;

const daySpan = (from: number, days: number): readonly [string, string] => [
  seconds(from),
  seconds(from + days * day - 1000),
];

function named(text: string, now: Date): readonly [string, string] | undefined {
  const today = midnight(now.getTime());
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  switch (text.toLowerCase()) {
    case 'today':
      return daySpan(today, 1);
    case 'yesterday':
      return daySpan(today - day, 1);
    case 'this week':
      return daySpan(monday, 7);
    case 'last week':
      return daySpan(monday - 7 * day, 7);
    case 'this month':
      return [seconds(Date.UTC(now.getUTCFullYear(), now.getUTCMonth())), seconds(now.getTime())];
    case 'this year':
      return [seconds(Date.UTC(now.getUTCFullYear(), 0)), seconds(now.getTime())];
    default:
      return undefined;
  }
}

function dated(text: string): readonly [string, string] | undefined {
  if (!/^\d{4}-\d{1,2}-\d{1,2}/.test(text)) return undefined;
  const hasTime = text.includes('T');
  const at = Date.parse(hasTime && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(at)) return undefined;
  return hasTime ? [seconds(at), seconds(at)] : daySpan(midnight(at), 1);
}

/** The first and last second that a date in a query means: a moment, a day, a name such as `today`, or `from..to`. */
export function momentsIn(text: string, now: Date): readonly [string, string] | undefined {
  const [first = '', second] = text.split('..');
  const from = named(first, now) ?? dated(first);
  if (second === undefined || from === undefined) return from;
  const to = named(second, now) ?? dated(second);
  return to === undefined ? undefined : [from[0], to[1]];
}
