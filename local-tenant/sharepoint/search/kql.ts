import { NotBuilt } from '../refusal';
import { queryNotUnderstood } from './searchRefusals';

/** What a query in SharePoint's keyword language says. */
export type Kql =
  | { readonly kind: 'everything' }
  | { readonly kind: 'words'; readonly text: string; readonly isPrefix: boolean }
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly operator: KqlOperator;
      readonly value: string;
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Kql[] }
  | { readonly kind: 'not'; readonly part: Kql };

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

interface Token {
  readonly type: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'text' | 'property';
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isPrefix: boolean;
  readonly operator?: KqlOperator;
  readonly sign?: '+' | '-';
}

const pattern = {
  space: /\s+/y,
  property: /([A-Za-z][\w.]*)\s?(<>|<=|>=|:|=|<|>)/y,
  quoted: /"([^"]*)"(\*?)/y,
  word: /[^\s()"]+/y,
};

const notBuiltWords = /^(NEAR|ONEAR|XRANK|WORDS|ANY|ALL|NONE|SYNONYMS)(\(.*)?$/;

const bare = (type: Token['type'], text: string): Token => ({
  ...{ type, text, isQuoted: false, isPrefix: false },
});

function wordToken(text: string): Token {
  if (text === 'AND' || text === 'OR' || text === 'NOT') return bare(text, text);
  if (notBuiltWords.test(text))
    throw new NotBuilt(`the operator ${text.split('(')[0] ?? ''} in a search`);
  const isPrefix = text.length > 1 && text.endsWith('*');
  return { ...bare('text', isPrefix ? text.slice(0, -1) : text), isPrefix };
}

function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(query);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const text = (): Token => {
    const quoted = take(pattern.quoted);
    if (quoted !== null)
      return { ...bare('text', quoted[1] ?? ''), isQuoted: true, isPrefix: quoted[2] === '*' };
    const word = take(pattern.word);
    if (word === null) throw queryNotUnderstood();
    return wordToken(word[0]);
  };
  while (at < query.length) {
    if (take(pattern.space) !== null) continue;
    const character = query[at];
    if (character === '(' || character === ')') {
      tokens.push(bare(character, character));
      at += 1;
      continue;
    }
    const isSigned = (character === '-' || character === '+') && /\S/.test(query[at + 1] ?? ' ');
    if (isSigned) at += 1;
    const sign = isSigned ? { sign: character } : {};
    const property = take(pattern.property);
    if (property === null) {
      tokens.push({ ...text(), ...sign } as Token);
      continue;
    }
    const [, name = '', operator = ':'] = property;
    tokens.push({ ...bare('property', name), operator: operator as KqlOperator, ...sign } as Token);
    take(pattern.space);
  }
  return tokens;
}

const onProperty = (name: string, operator: KqlOperator, query: Kql): Kql => {
  switch (query.kind) {
    case 'words':
      return { ...query, kind: 'property', name, operator, value: query.text };
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map((part) => onProperty(name, operator, part)) };
    case 'not':
      return { ...query, part: onProperty(name, operator, query.part) };
    default:
      return query;
  }
};

/** Restrictions of one property that stand side by side are alternatives. */
function grouped(parts: readonly Kql[]): readonly Kql[] {
  const alternatives = new Map<string, Kql[]>();
  const result: Kql[][] = [];
  for (const part of parts) {
    const isPlain = part.kind === 'property' && part.operator === ':';
    const key = isPlain ? part.name.toLowerCase() : undefined;
    const known = key === undefined ? undefined : alternatives.get(key);
    if (known !== undefined) {
      known.push(part);
      continue;
    }
    const own = [part];
    if (key !== undefined) alternatives.set(key, own);
    result.push(own);
  }
  return result.flatMap((own) => (own.length === 1 ? own : [{ kind: 'or' as const, parts: own }]));
}

const joined = (kind: 'and' | 'or', parts: readonly Kql[]): Kql => {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind, parts };
};

/**
 * Reads a query: words and phrases, `AND` (also where nothing stands), `OR`, `NOT`, `-`, `*` at the end of a word,
 * properties with `:` `=` `<>` `<` `<=` `>` `>=` and `..`, and parentheses. Refuses what does not add up.
 */
export function parseKql(query: string): Kql {
  const tokens = tokensOf(query);
  let at = 0;
  const next = (): Token | undefined => tokens[at];
  const isAt = (type: Token['type']): boolean => next()?.type === type;

  const inParentheses = (): Kql => {
    at += 1;
    const inner = alternatives();
    if (!isAt(')')) throw queryNotUnderstood();
    at += 1;
    return inner;
  };

  const operand = (): Kql => {
    const token = next();
    if (token === undefined) throw queryNotUnderstood();
    if (token.type === '(') return inParentheses();
    if (token.type !== 'text' && token.type !== 'property') throw queryNotUnderstood();
    at += 1;
    if (token.type === 'property') {
      const value = operandOfProperty();
      return onProperty(token.text, token.operator ?? ':', value);
    }
    if (token.text === '*' && !token.isQuoted) return { kind: 'everything' };
    return { kind: 'words', text: token.text, isPrefix: token.isPrefix };
  };

  const operandOfProperty = (): Kql => {
    if (isAt('(')) return inParentheses();
    const token = next();
    if (token?.type !== 'text') throw queryNotUnderstood();
    at += 1;
    return { kind: 'words', text: token.text, isPrefix: token.isPrefix };
  };

  const signed = (): Kql => {
    if (isAt('NOT')) {
      at += 1;
      return { kind: 'not', part: signed() };
    }
    const sign = next()?.sign;
    const part = operand();
    return sign === '-' ? { kind: 'not', part } : part;
  };

  const together = (): Kql => {
    const parts: Kql[] = [signed()];
    const runs: Kql[][] = [parts];
    for (;;) {
      if (isAt('AND')) {
        at += 1;
        runs.push([signed()]);
        continue;
      }
      const token = next();
      if (token === undefined || token.type === ')' || token.type === 'OR') break;
      runs[runs.length - 1]?.push(signed());
    }
    return joined(
      'and',
      runs.flatMap((run) => grouped(run)),
    );
  };

  const alternatives = (): Kql => {
    const parts = [together()];
    while (isAt('OR')) {
      at += 1;
      parts.push(together());
    }
    return joined('or', parts);
  };

  if (tokens.length === 0) return { kind: 'everything' };
  const parsed = alternatives();
  if (at < tokens.length) throw queryNotUnderstood();
  return parsed;
}
