import { invalidExpression } from '../refusals';

/** A value in brackets: `('x')`, `(1)`, `(guid'…')`, `(FileName='x',Overwrite=true)`. */
export interface Argument {
  readonly name?: string;
  readonly value: string | number | boolean;
}

/** One step of a resource path, such as `getByTitle('x')`. */
export interface Segment {
  readonly name: string;
  readonly arguments?: readonly Argument[];
}

const pattern = {
  name: /[^/('"=,)\s]+/y,
  quoted: /(?:(?:guid|datetime|X|binary)?)'((?:[^']|'')*)'/iy,
  alias: /@\w+/y,
  bare: /[^,)'\s]+/y,
  argumentName: /\s*([A-Za-z]\w*)\s*=\s*/y,
};

const malformed = (path: string): Error => invalidExpression(path.replace(/^\/+/, ''));

const bareValue = (text: string): string | number | boolean => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

/** Splits a decoded resource path into its steps; quotes may hold slashes, `@p` stands for a query parameter. */
export function parseSegments(
  path: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): readonly Segment[] {
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(path);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const skip = (character: string): boolean => {
    if (path[at] !== character) return false;
    at += 1;
    return true;
  };

  const value = (): string | number | boolean => {
    const text = take(pattern.quoted);
    if (text !== null) return (text[1] ?? '').replaceAll("''", "'");
    const alias = take(pattern.alias);
    if (alias !== null) {
      const given = aliases.get(alias[0].toLowerCase());
      if (given === undefined) throw malformed(path);
      const unquoted = /^'((?:[^']|'')*)'$/.exec(given);
      return unquoted === null ? bareValue(given) : (unquoted[1] ?? '').replaceAll("''", "'");
    }
    const bare = take(pattern.bare);
    if (bare === null) throw malformed(path);
    return bareValue(bare[0]);
  };

  const argumentsHere = (): Argument[] => {
    const found: Argument[] = [];
    while (path[at] === ' ') at += 1;
    if (skip(')')) return found;
    for (;;) {
      const name = take(pattern.argumentName)?.[1];
      const given = value();
      found.push(name === undefined ? { value: given } : { name, value: given });
      while (path[at] === ' ') at += 1;
      if (skip(')')) return found;
      if (!skip(',')) throw malformed(path);
      while (path[at] === ' ') at += 1;
    }
  };

  const segments: Segment[] = [];
  while (at < path.length) {
    if (skip('/')) continue;
    const name = take(pattern.name);
    if (name === null) throw malformed(path);
    segments.push(skip('(') ? { name: name[0], arguments: argumentsHere() } : { name: name[0] });
    if (at < path.length && path[at] !== '/') throw malformed(path);
  }
  return segments;
}
