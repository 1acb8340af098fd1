/** What a part of a formula gives, and the SQL that gives it. */
export interface Part {
  readonly type: 'number' | 'text' | 'date' | 'yesNo';
  readonly sql: string;
}

export const numberOf = ({ type, sql }: Part): string => {
  if (type === 'number' || type === 'yesNo') return sql;
  // Days since 30 December 1899, as in Excel.
  if (type === 'date') return `(julianday(${sql}) - 2415018.5)`;
  return `CAST(nullif(${sql}, '') AS REAL)`;
};

export const textOf = ({ type, sql }: Part): string => {
  if (type === 'text') return sql;
  if (type === 'yesNo') return `(CASE WHEN ${sql} THEN 'TRUE' ELSE 'FALSE' END)`;
  if (type === 'number') return `printf('%.15g', ${sql})`;
  return `printf('%.15g', julianday(${sql}) - 2415018.5)`;
};

export const truthOf = (part: Part): string =>
  part.type === 'yesNo' ? part.sql : `(${numberOf(part)} <> 0)`;

const dateOfDays = (days: string): string =>
  `strftime('%Y-%m-%dT%H:%M:%SZ', (${days}) + 2415018.5)`;

export const asDate = (part: Part): string => {
  if (part.type === 'date') return part.sql;
  return part.type === 'text'
    ? `strftime('%Y-%m-%dT%H:%M:%SZ', ${part.sql})`
    : dateOfDays(numberOf(part));
};

export const addedDays = (date: Part, days: string): Part => ({
  type: 'date',
  sql: dateOfDays(`${numberOf(date)} + ${days}`),
});

const number = (sql: string): Part => ({ type: 'number', sql });
const text = (sql: string): Part => ({ type: 'text', sql });
const yesNo = (sql: string): Part => ({ type: 'yesNo', sql });

const datePart =
  (format: string) =>
  ([date]: readonly Part[]): Part | undefined =>
    date && number(`CAST(strftime('${format}', ${asDate(date)}) AS INTEGER)`);

const each =
  (join: (parts: readonly string[]) => string) =>
  (parts: readonly Part[]): Part | undefined =>
    parts.length === 0 ? undefined : number(join(parts.map(numberOf)));

const oneNumber =
  (sql: (value: string) => string) =>
  ([part]: readonly Part[]): Part | undefined =>
    part && number(sql(numberOf(part)));

const oneText =
  (sql: (value: string) => string) =>
  ([part]: readonly Part[]): Part | undefined =>
    part && text(sql(textOf(part)));

/** `TEXT(…)` in its simple forms: a number of decimals, or a date of year, month and day. */
function formatted([value, format]: readonly Part[]): Part | undefined {
  const pattern = /^'((?:[^']|'')*)'$/.exec(format?.sql ?? '')?.[1];
  if (value === undefined || pattern === undefined) return undefined;
  const decimals = /^0(?:\.(0{1,9}))?$/.exec(pattern);
  if (decimals !== null)
    return text(`printf('%.${decimals[1]?.length ?? 0}f', ${numberOf(value)})`);
  const padded = /^0{2,9}$/.exec(pattern);
  if (padded !== null) {
    return text(`printf('%0${pattern.length}d', CAST(round(${numberOf(value)}) AS INTEGER))`);
  }
  const tokens: Readonly<Record<string, string>> = {
    yyyy: '%Y',
    mm: '%m',
    dd: '%d',
    hh: '%H',
    ss: '%S',
  };
  const isDatePattern = /^(?:yyyy|mm|dd|hh|ss|[-/ .:])+$/i.test(pattern);
  if (!isDatePattern) return undefined;
  const strftime = pattern
    .replace(/hh:mm/gi, '%H:%M')
    .replace(/yyyy|mm|dd|hh|ss/gi, (found) => tokens[found.toLowerCase()] ?? found);
  return text(`strftime('${strftime}', ${asDate(value)})`);
}

function condition([test, yes, no]: readonly Part[]): Part | undefined {
  if (test === undefined || yes === undefined) return undefined;
  const otherwise = no ?? yesNo('0');
  const type = yes.type === otherwise.type ? yes.type : 'text';
  const as = type === 'text' ? textOf : ({ sql }: Part): string => sql;
  return { type, sql: `(CASE WHEN ${truthOf(test)} THEN ${as(yes)} ELSE ${as(otherwise)} END)` };
}

const extreme = (name: 'min' | 'max') =>
  each((parts) => (parts.length === 1 ? (parts[0] ?? '') : `${name}(${parts.join(', ')})`));

type FormulaFunction = (parts: readonly Part[]) => Part | undefined;

/** The functions that formulas may use; one that gives nothing was called in a way that is not built. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  TRUE: () => yesNo('1'),
  FALSE: () => yesNo('0'),
  IF: condition,
  AND: (parts) => yesNo(`(${parts.map(truthOf).join(' AND ') || '1'})`),
  OR: (parts) => yesNo(`(${parts.map(truthOf).join(' OR ') || '0'})`),
  NOT: ([part]) => part && yesNo(`(NOT ${truthOf(part)})`),
  ISBLANK: ([part]) => {
    if (part === undefined) return undefined;
    const bare = /^ifnull\((.*), (?:0|'')\)$/s.exec(part.sql)?.[1] ?? part.sql;
    return yesNo(`(${bare} IS NULL)`);
  },
  CONCATENATE: (parts) => text(`(${parts.map(textOf).join(' || ') || "''"})`),
  TEXT: formatted,
  LEN: ([part]) => part && number(`length(${textOf(part)})`),
  LEFT: ([part, count]) =>
    part && text(`substr(${textOf(part)}, 1, ${count ? numberOf(count) : '1'})`),
  RIGHT: ([part, count]) => {
    if (part === undefined) return undefined;
    const length = count === undefined ? '1' : numberOf(count);
    return text(
      `(CASE WHEN ${length} <= 0 THEN '' ELSE substr(${textOf(part)}, -(${length})) END)`,
    );
  },
  MID: ([part, from, count]) =>
    part && from && count && text(`substr(${textOf(part)}, ${numberOf(from)}, ${numberOf(count)})`),
  UPPER: oneText((value) => `upper(${value})`),
  LOWER: oneText((value) => `lower(${value})`),
  TRIM: oneText((value) => `trim(${value})`),
  VALUE: ([part]) => part && number(numberOf(part)),
  FIND: ([what, within]) =>
    what && within && number(`nullif(instr(${textOf(within)}, ${textOf(what)}), 0)`),
  SUBSTITUTE: ([part, old, fresh]) =>
    part && old && fresh && text(`replace(${textOf(part)}, ${textOf(old)}, ${textOf(fresh)})`),
  SUM: each((parts) => `(${parts.join(' + ')})`),
  AVERAGE: each((parts) => `((${parts.join(' + ')}) / ${parts.length}.0)`),
  MIN: extreme('min'),
  MAX: extreme('max'),
  ABS: oneNumber((value) => `abs(${value})`),
  INT: oneNumber((value) => `CAST(floor(${value}) AS REAL)`),
  ROUND: ([part, digits]) =>
    part && number(`round(${numberOf(part)}, ${digits ? numberOf(digits) : '0'})`),
  MOD: ([part, by]) =>
    part &&
    by &&
    number(
      `(${numberOf(part)} - ${numberOf(by)} * floor(${numberOf(part)} / nullif(${numberOf(by)} * 1.0, 0)))`,
    ),
  YEAR: datePart('%Y'),
  MONTH: datePart('%m'),
  DAY: datePart('%d'),
  HOUR: datePart('%H'),
  MINUTE: datePart('%M'),
  WEEKDAY: ([date]) => date && number(`(CAST(strftime('%w', ${asDate(date)}) AS INTEGER) + 1)`),
  DATE: ([year, month, day]) =>
    year &&
    month &&
    day && {
      type: 'date',
      sql: `strftime('%Y-%m-%dT00:00:00Z', printf('%04d-01-01', ${numberOf(year)}), printf('%+d months', ${numberOf(month)} - 1), printf('%+d days', ${numberOf(day)} - 1))`,
    },
};
