/** A formula of a calculated column as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Formula[] }
  | { readonly kind: 'minus'; readonly of: Formula }
  | { readonly kind: 'percent'; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Formula;
      readonly right: Formula;
    };

/** A formula that cannot be read. */
export class FormulaFault extends Error {}

const longest = 8000;
const deepest = 64;
const token =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*)|(<=|>=|<>|[-+*/^&=<>(),;%]))/y;

type Token =
  | { readonly kind: 'number' | 'text' | 'column' | 'name'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

function tokensOf(formula: string): readonly Token[] {
  if (formula.length > longest) throw new FormulaFault('too long');
  const tokens: Token[] = [];
  let at = 0;
  while (formula.slice(at).trim() !== '') {
    token.lastIndex = at;
    const found = token.exec(formula);
    if (found === null) throw new FormulaFault(`not understood: ${formula.slice(at, at + 20)}`);
    at = token.lastIndex;
    const [, number, text, column, name, mark] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'mark', text: mark ?? '' });
  }
  return tokens;
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Parses a formula as Excel and SharePoint write them; arguments are separated by `,` or `;`. */
export function parseFormula(formula: string): Formula {
  const tokens = tokensOf(formula.trim().replace(/^=/, ''));
  let at = 0;
  const isMark = (...texts: readonly string[]): boolean => {
    const next = tokens[at];
    return next?.kind === 'mark' && texts.includes(next.text);
  };
  const expect = (text: string): void => {
    if (!isMark(text)) throw new FormulaFault(`${text} is missing`);
    at += 1;
  };

  function level(index: number, depth: number): Formula {
    if (depth > deepest) throw new FormulaFault('too deep');
    const operators = levels[index];
    if (operators === undefined) return signed(depth);
    let left = level(index + 1, depth);
    while (isMark(...operators)) {
      const operator = tokens[at]?.text ?? '';
      at += 1;
      left = { kind: 'binary', operator, left, right: level(index + 1, depth) };
    }
    return left;
  }

  function signed(depth: number): Formula {
    if (depth > deepest) throw new FormulaFault('too deep');
    if (isMark('-', '+')) {
      const isMinus = isMark('-');
      at += 1;
      const of = signed(depth + 1);
      return isMinus ? { kind: 'minus', of } : of;
    }
    let of = primary(depth);
    while (isMark('%')) {
      at += 1;
      of = { kind: 'percent', of };
    }
    return of;
  }

  function primary(depth: number): Formula {
    const next = tokens[at];
    at += 1;
    if (next === undefined) throw new FormulaFault('the formula ends too soon');
    if (next.kind === 'number') return { kind: 'number', value: Number(next.text) };
    if (next.kind === 'text') return { kind: 'text', value: next.text };
    if (next.kind === 'column') return { kind: 'column', name: next.text };
    if (next.kind === 'name') return isMark('(') ? call(next.text, depth) : word(next.text);
    if (next.text !== '(') throw new FormulaFault(`${next.text} is out of place`);
    const inner = level(0, depth + 1);
    expect(')');
    return inner;
  }

  const word = (name: string): Formula =>
    /^(true|false)$/i.test(name)
      ? { kind: 'call', name: name.toUpperCase(), given: [] }
      : { kind: 'column', name };

  function call(name: string, depth: number): Formula {
    expect('(');
    const given: Formula[] = [];
    while (!isMark(')')) {
      if (given.length > 0) {
        if (!isMark(',', ';')) throw new FormulaFault(', is missing');
        at += 1;
      }
      given.push(level(0, depth + 1));
    }
    at += 1;
    return { kind: 'call', name: name.toUpperCase(), given };
  }

  const parsed = level(0, 0);
  if (at !== tokens.length) throw new FormulaFault('the formula goes on');
  return parsed;
}
