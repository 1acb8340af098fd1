import { invalidExpression } from '../refusals';
import { toSharePointDate } from '../fields/sharePointDate';
import type { Literal } from './filter';

export type Token =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' };

const space = /\s+/y;
const typedText = /(datetimeoffset|datetime|guid)'((?:[^']|'')*)'/iy;
const text = /'((?:[^']|'')*)'/y;
const number = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?:[LMFD](?![\w/]))?(?![\w/])/iy;
const name = /[A-Za-z_@\u00c0-\u024f][\w\u00c0-\u024f]*(?:\/[A-Za-z_][\w]*)*/y;
const guidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function typedLiteral(type: string, value: string, filter: string): Literal {
  if (type.toLowerCase() === 'guid') {
    if (!guidForm.test(value)) throw invalidExpression(filter);
    return { kind: 'guid', value: value.toLowerCase() };
  }
  const date = toSharePointDate(value);
  if (date === undefined) throw invalidExpression(filter);
  return { kind: 'date', value: date };
}

const wordLiteral = (word: string): Literal | undefined => {
  if (word === 'null') return { kind: 'null' };
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  return undefined;
};

/** Cuts a filter into tokens; whatever fits no token is refused. */
export function filterTokens(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(filter);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  while (at < filter.length) {
    if (take(space) !== null) continue;
    const mark = filter[at];
    if (mark === '(' || mark === ')' || mark === ',') {
      tokens.push({ kind: 'mark', text: mark });
      at += 1;
      continue;
    }
    const typed = take(typedText);
    if (typed !== null) {
      const literal = typedLiteral(typed[1] ?? '', (typed[2] ?? '').replaceAll("''", "'"), filter);
      tokens.push({ kind: 'literal', literal });
      continue;
    }
    const quoted = take(text);
    if (quoted !== null) {
      const value = (quoted[1] ?? '').replaceAll("''", "'");
      tokens.push({ kind: 'literal', literal: { kind: 'text', value } });
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      const value = Number(digits[0].replace(/[LMFD]$/i, ''));
      if (!Number.isFinite(value)) throw invalidExpression(filter);
      tokens.push({ kind: 'literal', literal: { kind: 'number', value } });
      continue;
    }
    const word = take(name)?.[0];
    if (word === undefined) throw invalidExpression(filter);
    const literal = wordLiteral(word);
    tokens.push(
      literal === undefined ? { kind: 'name', text: word } : { kind: 'literal', literal },
    );
  }
  return tokens;
}
