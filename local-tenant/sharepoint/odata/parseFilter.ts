import { invalidExpression, invalidQuery } from '../refusals';
import type { Comparison, DatePart, Filter, Literal } from './filter';
import { filterTokens, type Token } from './filterTokens';

/** More would overflow the store's expression depth; SharePoint itself gives up earlier. */
const mostConditions = 400;
const deepest = 100;

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const dateParts: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
]);
const flipped: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};

interface Operand {
  readonly literal?: Literal;
  readonly name?: string;
  readonly part?: DatePart;
}

/** Parses `$filter` in SharePoint's dialect; what SharePoint refuses (`endswith`, `tolower`, `add`…) is refused. */
export function parseFilter(filter: string): Filter {
  const tokens = filterTokens(filter);
  let at = 0;
  let conditions = 0;
  const refusal = (): Error => invalidExpression(filter);

  const peek = (): Token | undefined => tokens[at];
  const isMark = (text: string): boolean => {
    const token = peek();
    return token?.kind === 'mark' && token.text === text;
  };
  const expectMark = (text: string): void => {
    if (!isMark(text)) throw refusal();
    at += 1;
  };
  const takeWord = (word: string): boolean => {
    const token = peek();
    if (token?.kind !== 'name' || token.text !== word) return false;
    at += 1;
    return true;
  };

  const joined = (kind: 'and' | 'or', depth: number, part: (depth: number) => Filter): Filter => {
    const first = part(depth);
    const parts = [first];
    while (takeWord(kind)) parts.push(part(depth));
    return parts.length === 1 ? first : { kind, parts };
  };
  const anyOf = (depth: number): Filter => joined('or', depth, allOf);
  const allOf = (depth: number): Filter => joined('and', depth, negation);

  function negation(depth: number): Filter {
    if (depth > deepest) throw invalidQuery('The query is too deeply nested.');
    if (takeWord('not')) return { kind: 'not', of: negation(depth + 1) };
    if (isMark('(')) {
      at += 1;
      const inner = anyOf(depth + 1);
      expectMark(')');
      return inner;
    }
    return condition();
  }

  function condition(): Filter {
    conditions += 1;
    if (conditions > mostConditions) throw invalidQuery('The query has too many conditions.');
    const found = textCondition();
    if (found !== undefined) return truthOf(found);
    const left = operand();
    const right = comparisonHere();
    if (right === undefined) throw refusal();
    const other = operand();
    if (left.name !== undefined && other.literal !== undefined) {
      return compare(left, left.name, right, other.literal);
    }
    if (other.name !== undefined && left.literal !== undefined) {
      return compare(other, other.name, flipped[right], left.literal);
    }
    throw refusal();
  }

  const compare = (
    side: Operand,
    name: string,
    comparison: Comparison,
    literal: Literal,
  ): Filter =>
    side.part === undefined
      ? { kind: 'compare', name, comparison, literal }
      : { kind: 'compare', name, part: side.part, comparison, literal };

  function comparisonHere(): Comparison | undefined {
    const token = peek();
    if (token?.kind !== 'name' || !comparisons.has(token.text)) return undefined;
    at += 1;
    return token.text as Comparison;
  }

  function operand(): Operand {
    const token = peek();
    at += 1;
    if (token?.kind === 'literal') return { literal: token.literal };
    if (token?.kind !== 'name') throw refusal();
    if (!isMark('(')) return { name: token.text };
    if (!dateParts.has(token.text)) {
      throw invalidQuery(`The function '${token.text}' is not supported in a filter.`);
    }
    at += 1;
    const column = operand();
    expectMark(')');
    if (column.name === undefined || column.part !== undefined) throw refusal();
    return { name: column.name, part: token.text as DatePart };
  }

  function textCondition(): Filter | undefined {
    const token = peek();
    if (token?.kind !== 'name') return undefined;
    if (token.text !== 'startswith' && token.text !== 'substringof') return undefined;
    const next = tokens[at + 1];
    if (next?.kind !== 'mark' || next.text !== '(') return undefined;
    at += 2;
    const first = operand();
    expectMark(',');
    const second = operand();
    expectMark(')');
    const isStart = token.text === 'startswith';
    const column = isStart ? first : second;
    const text = isStart ? second.literal : first.literal;
    if (column.name === undefined || column.part !== undefined || text?.kind !== 'text')
      throw refusal();
    return { kind: isStart ? 'startsWith' : 'contains', name: column.name, text: text.value };
  }

  // OData 2 clients write `substringof('x',Title) eq true`.
  function truthOf(found: Filter): Filter {
    const comparison = comparisonHere();
    if (comparison === undefined) return found;
    const { literal } = operand();
    const wanted =
      literal?.kind === 'boolean'
        ? literal.value
        : literal?.kind === 'number' && (literal.value === 0 || literal.value === 1)
          ? literal.value === 1
          : undefined;
    if (wanted === undefined || (comparison !== 'eq' && comparison !== 'ne')) throw refusal();
    return wanted === (comparison === 'eq') ? found : { kind: 'not', of: found };
  }

  const parsed = anyOf(0);
  if (at !== tokens.length) throw refusal();
  return parsed;
}
