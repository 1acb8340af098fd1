import { HttpProblem, notBuilt } from '../http/httpProblem';

/** A filter or order, as SQL over `mail_messages m`. `properties` are the names it mentions, in order. */
export interface SqlCondition {
  readonly where: string;
  readonly values: readonly (string | number)[];
  readonly properties: readonly string[];
}

type Kind = 'text' | 'time' | 'truth';

const columns: Readonly<Record<string, readonly [column: string, kind: Kind]>> = {
  isRead: ['m.is_read', 'truth'],
  hasAttachments: ['m.has_attachments', 'truth'],
  receivedDateTime: ['m.received_at', 'time'],
  lastModifiedDateTime: ['m.modified_at', 'time'],
  subject: ['m.subject', 'text'],
  internetMessageId: ['m.message_id', 'text'],
  conversationId: ['m.conversation_id', 'text'],
  'from/emailAddress/address': ['m.from_address', 'text'],
};

const operators: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

const text = "'((?:[^']|'')*)'";
const comparison = new RegExp(`^([\\w/]+) (eq|ne|gt|ge|lt|le) (?:${text}|([\\w:.+-]+))`);
const extended = new RegExp(
  `^singleValueExtendedProperties/Any\\((\\w+): ?\\1/id eq ${text} and \\1/value eq ${text}\\)`,
  'i',
);

const unquoted = (quoted: string): string => quoted.replaceAll("''", "'");

const toValue = (kind: Kind, quoted: string | undefined, bare: string): string | number => {
  if (kind === 'text' && quoted !== undefined) return unquoted(quoted);
  if (kind === 'truth' && /^(true|false)$/.test(bare)) return bare === 'true' ? 1 : 0;
  const time = kind === 'time' && /^\d{4}-\d{2}-\d{2}/.test(bare) ? Date.parse(bare) : Number.NaN;
  if (Number.isNaN(time))
    throw new HttpProblem(400, 'ErrorInvalidUrlQueryFilter', 'Invalid filter.');
  return time;
};

const firstClause = (rest: string): readonly [length: number, clause: SqlCondition] => {
  const property = extended.exec(rest);
  if (property) {
    const where = `EXISTS (SELECT 1 FROM mail_properties p
      WHERE p.seq = m.seq AND p.id = ? AND p.value = ?)`;
    const values = [unquoted(property[2] ?? ''), unquoted(property[3] ?? '')];
    return [property[0].length, { where, values, properties: ['singleValueExtendedProperties'] }];
  }
  const [all, name = '', operator = '', quoted, bare = ''] = comparison.exec(rest) ?? [];
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (all === undefined || !column) throw notBuilt(`the filter ${rest}`);
  const folded = name.startsWith('from/') ? ' COLLATE NOCASE' : '';
  const where = `${column[0]} ${operators[operator]} ?${folded}`;
  return [all.length, { where, values: [toValue(column[1], quoted, bare)], properties: [name] }];
};

/** Reads a `$filter` of comparisons joined by `and`; anything else is not built. */
export const toSqlFilter = (filter: string | undefined): SqlCondition => {
  const clauses: SqlCondition[] = [];
  let rest = filter?.trim() ?? '';
  while (rest !== '') {
    const [length, clause] = firstClause(rest);
    clauses.push(clause);
    rest = rest.slice(length);
    if (rest === '') break;
    if (!/^ +and +\S/.test(rest)) throw notBuilt(`the filter ${rest}`);
    rest = rest.replace(/^ +and +/, '');
  }
  return {
    where: clauses.map(({ where }) => where).join(' AND ') || '1',
    values: clauses.flatMap(({ values }) => values),
    properties: clauses.flatMap(({ properties }) => properties),
  };
};

/** Reads an `$orderby` of one property. Exchange orders by a property only if the filter begins with it. */
export const toSqlOrder = (orderBy: string | undefined, filter: SqlCondition): string => {
  if (orderBy === undefined) return 'm.received_at DESC, m.seq DESC';
  const [, name = '', direction = 'asc'] = /^([\w/]+)(?: (asc|desc))?$/.exec(orderBy.trim()) ?? [];
  const column = Object.hasOwn(columns, name) ? columns[name]?.[0] : undefined;
  if (!column) throw notBuilt(`the order ${orderBy}`);
  if (filter.properties.length > 0 && filter.properties[0] !== name) {
    const message = 'The restriction or sort order is too complex for this operation.';
    throw new HttpProblem(400, 'InefficientFilter', message);
  }
  return `${column} ${direction}, m.seq ${direction}`;
};
