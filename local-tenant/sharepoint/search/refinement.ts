import { NotBuilt } from '../refusal';
import type { Kql } from './kql';
import { filterRefused } from './searchRefusals';

const mark = 'ǂǂ';

/** A value as the token by which a result's refiners are asked for again: its bytes in hexadecimal digits. */
export const refinementToken = (value: string): string =>
  `"${mark}${Buffer.from(value, 'utf8').toString('hex')}"`;

const valueIn = (text: string): string => {
  const bare = /^(["'])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
  return bare.startsWith(mark)
    ? Buffer.from(bare.slice(mark.length), 'hex').toString('utf8')
    : bare;
};

const pattern = {
  space: /\s*/y,
  call: /(and|or|not)\s*\(/iy,
  name: /([A-Za-z][\w.]*)\s*:/y,
  value: /(?:(equals|string|starts-with|range|or|and)\s*\()?/iy,
  text: /"[^"]*"|'[^']*'|[^\s(),]+/y,
};

/**
 * Reads a filter of results: `FileType:"docx"`, a token that came with refiners, `equals(…)`, `or(…)`, `and(…)`,
 * `not(…)`, `starts-with(…)` and `range(…, …)`. Refuses what does not add up.
 */
export function parseRefinement(filter: string): Kql {
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(filter);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const expect = (character: string): void => {
    take(pattern.space);
    if (filter[at] !== character) throw filterRefused(filter);
    at += 1;
  };
  const list = <T>(one: () => T): readonly T[] => {
    const all = [one()];
    for (;;) {
      take(pattern.space);
      if (filter[at] !== ',') break;
      at += 1;
      all.push(one());
    }
    expect(')');
    return all;
  };
  const text = (): string => {
    take(pattern.space);
    const found = take(pattern.text);
    if (found === null) throw filterRefused(filter);
    return valueIn(found[0]);
  };
  const joined = (how: string, parts: readonly Kql[]): Kql => {
    const [first] = parts;
    if (how === 'not' && first !== undefined) return { kind: 'not', part: first };
    return { kind: how === 'or' ? 'or' : 'and', parts };
  };
  const restriction = (name: string): Kql => {
    take(pattern.space);
    const property = (operator: '=' | '>=' | '<', value: string, isPrefix = false): Kql => ({
      ...{ kind: 'property', name, operator, value, isPrefix },
    });
    const how = take(pattern.value)?.[1]?.toLowerCase();
    if (how === undefined) return property('=', text());
    if (how === 'or' || how === 'and')
      return joined(
        how,
        list(() => restriction(name)),
      );
    const values = list(text);
    const [from = '', to = ''] = values;
    if (how !== 'range') return property('=', from, how === 'starts-with');
    const ends = [
      ...(from === 'min' ? [] : [property('>=', from)]),
      ...(to === 'max' ? [] : [property('<', to)]),
    ];
    return ends.length === 0 ? { kind: 'everything' } : { kind: 'and', parts: ends };
  };
  const one = (): Kql => {
    take(pattern.space);
    const call = take(pattern.call)?.[1]?.toLowerCase();
    if (call !== undefined) return joined(call, list(one));
    const name = take(pattern.name)?.[1];
    if (name === undefined) throw filterRefused(filter);
    return restriction(name);
  };
  const parsed = one();
  take(pattern.space);
  if (at < filter.length) throw filterRefused(filter);
  return parsed;
}

/** What results are counted by, and how its values are shown. */
export interface RefinerAsked {
  readonly name: string;
  readonly sort: 'frequency' | 'name';
  readonly descending: boolean;
  readonly most: number;
}

const usualMost = 100;

/** Reads `FileType,Author(filter=10/0/*,sort=frequency/descending)`. */
export function parseRefiners(text: string): readonly RefinerAsked[] {
  const given = text.match(/[^,()]+(\([^)]*\))?/g) ?? [];
  return given.map((one) => {
    const [, name = '', inside = ''] = /^\s*([\w.]+)\s*(?:\((.*)\))?\s*$/s.exec(one) ?? [];
    if (/discretize|deephits/i.test(inside)) throw new NotBuilt(`the refiner ${one.trim()}`);
    const [, sort = 'frequency', direction = 'descending'] =
      /sort=(\w+)\/(\w+)/i.exec(inside) ?? [];
    return {
      name,
      sort: sort.toLowerCase() === 'name' ? 'name' : 'frequency',
      descending: direction.toLowerCase() === 'descending',
      most: Number(/filter=(\d+)/i.exec(inside)?.[1] ?? usualMost),
    };
  });
}
