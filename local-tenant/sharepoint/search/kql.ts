import { kqlTokens, type KqlOperator, type KqlToken } from './kqlTokens';
import { queryNotUnderstood } from './searchRefusals';

/** A word or phrase, or the beginning of one. */
export interface KqlWords {
  readonly kind: 'words';
  readonly text: string;
  readonly isPrefix: boolean;
}

/** What a query in SharePoint's keyword language says. */
export type Kql =
  | { readonly kind: 'everything' }
  | KqlWords
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly operator: KqlOperator;
      readonly value: string;
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'near'; readonly words: readonly KqlWords[]; readonly distance: number }
  /** Finds what the part finds; what the other finds as well comes first. */
  | { readonly kind: 'boost'; readonly part: Kql; readonly by: Kql }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Kql[] }
  | { readonly kind: 'not'; readonly part: Kql };

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

/** Words that stand between the words of `NEAR` at most, when it does not say. */
const usualDistance = 8;

const endsRun: ReadonlySet<KqlToken['type']> = new Set([')', 'OR', 'XRANK']);

const isSeveral = (type: KqlToken['type']): boolean =>
  type === 'ANY' || type === 'ALL' || type === 'NONE' || type === 'WORDS';

const wordsOf = ({ type, text, isPrefix }: KqlToken): readonly Kql[] =>
  type !== 'text'
    ? []
    : text
        .split(',')
        .filter((word) => word !== '')
        .map((word) => ({ kind: 'words', text: word, isPrefix }));

/**
 * Reads a query: words and phrases, `AND` (also where nothing stands), `OR`, `NOT`, `-`, `*` at the end of a word,
 * properties with `:` `=` `<>` `<` `<=` `>` `>=` and `..`, `NEAR`, `XRANK`, `ANY`, `ALL`, `NONE`, `WORDS`, and parentheses. Refuses what does not add up.
 */
export function parseKql(query: string): Kql {
  const tokens = kqlTokens(query);
  let at = 0;
  const next = (): KqlToken | undefined => tokens[at];
  const isAt = (type: KqlToken['type']): boolean => next()?.type === type;

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
    if (isSeveral(token.type)) {
      at += 1;
      return several(token.type);
    }
    if (token.type !== 'text' && token.type !== 'property') throw queryNotUnderstood();
    at += 1;
    if (token.type === 'property') {
      const value = operandOfProperty();
      return onProperty(token.text, token.operator ?? ':', value);
    }
    if (token.text === '*' && !token.isQuoted) return { kind: 'everything' };
    return { kind: 'words', text: token.text, isPrefix: token.isPrefix };
  };

  const several = (how: KqlToken['type']): Kql => {
    const end = tokens.findIndex(({ type }, place) => place > at && type === ')');
    if (!isAt('(') || end < 0) throw queryNotUnderstood();
    const words = tokens.slice(at + 1, end).flatMap(wordsOf);
    at = end + 1;
    if (words.length === 0) throw queryNotUnderstood();
    const found = joined(how === 'ALL' ? 'and' : 'or', words);
    return how === 'NONE' ? { kind: 'not', part: found } : found;
  };

  const operandOfProperty = (): Kql => {
    if (isAt('(')) return inParentheses();
    const token = next();
    if (token?.type !== 'text') throw queryNotUnderstood();
    at += 1;
    return { kind: 'words', text: token.text, isPrefix: token.isPrefix };
  };

  const near = (first: Kql): Kql => {
    const distances: number[] = [];
    const operands = [first];
    while (isAt('NEAR')) {
      distances.push(Number(/\d+/.exec(next()?.text ?? '')?.[0] ?? usualDistance));
      at += 1;
      operands.push(operand());
    }
    const words = operands.flatMap((one) => (one.kind === 'words' ? one : []));
    if (words.length < operands.length) throw queryNotUnderstood();
    return { kind: 'near', words, distance: Math.max(...distances) };
  };

  const signed = (): Kql => {
    if (isAt('NOT')) {
      at += 1;
      return { kind: 'not', part: signed() };
    }
    const sign = next()?.sign;
    const first = operand();
    const part = isAt('NEAR') ? near(first) : first;
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
      if (token === undefined || endsRun.has(token.type)) break;
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
    let found = joined('or', parts);
    while (isAt('XRANK')) {
      at += 1;
      found = { kind: 'boost', part: found, by: together() };
    }
    return found;
  };

  if (tokens.length === 0) return { kind: 'everything' };
  const parsed = alternatives();
  if (at < tokens.length) throw queryNotUnderstood();
  return parsed;
}
