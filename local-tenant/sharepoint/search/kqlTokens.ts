import { NotBuilt } from '../refusal';
import { queryNotUnderstood } from './searchRefusals';

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A piece of a query in SharePoint's keyword language. */
export interface KqlToken {
  readonly type:
    | '('
    | ')'
    | 'AND'
    | 'OR'
    | 'NOT'
    | 'NEAR'
    | 'XRANK'
    | 'ANY'
    | 'ALL'
    | 'NONE'
    | 'WORDS'
    | 'text'
    | 'property';
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isPrefix: boolean;
  readonly operator?: KqlOperator;
  readonly sign?: '+' | '-';
}

const pattern = {
  space: /\s+/y,
  property: /([A-Za-z][\w.]*)\s?(<>|<=|>=|:|=|<|>)\s*/y,
  quoted: /"([^"]*)"(\*?)/y,
  word: /[^\s()"]+/y,
  between: /(NEAR|ONEAR|XRANK)(?:\(([^)]*)\))?(?=\s)/y,
  several: /(ANY|ALL|NONE|WORDS|SYNONYMS)(?=\()/y,
};

const bare = (type: KqlToken['type'], text: string): KqlToken => ({
  ...{ type, text, isQuoted: false, isPrefix: false },
});

const wordToken = (text: string): KqlToken => {
  const isPrefix = text.length > 1 && text.endsWith('*');
  return { ...bare('text', isPrefix ? text.slice(0, -1) : text), isPrefix };
};

/** Cuts a query into its pieces; what a property is compared with is taken as it stands, as far as the next space. */
export function kqlTokens(query: string): readonly KqlToken[] {
  const tokens: KqlToken[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(query);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const text = (): KqlToken => {
    const quoted = take(pattern.quoted);
    if (quoted !== null) {
      const [, inner = '', star] = quoted;
      const isPrefix = star === '*' || inner.endsWith('*');
      return { ...bare('text', inner.replace(/\*$/, '')), isQuoted: true, isPrefix };
    }
    const word = take(pattern.word);
    if (word === null) throw queryNotUnderstood();
    return wordToken(word[0]);
  };
  const operator = (): KqlToken | undefined => {
    const [, between, inside = ''] = take(pattern.between) ?? [];
    if (between === 'ONEAR') throw new NotBuilt('the operator ONEAR in a search');
    if (between === 'NEAR' || between === 'XRANK') return bare(between, inside);
    const several = take(pattern.several)?.[1];
    if (several === 'ANY' || several === 'ALL' || several === 'NONE') return bare(several, several);
    return several === undefined ? undefined : bare('WORDS', several);
  };
  while (at < query.length) {
    if (take(pattern.space) !== null) continue;
    const character = query[at];
    if (character === '(' || character === ')') {
      tokens.push(bare(character, character));
      at += 1;
      continue;
    }
    const known = operator();
    if (known !== undefined) {
      tokens.push(known);
      continue;
    }
    const isSigned = (character === '-' || character === '+') && /\S/.test(query[at + 1] ?? ' ');
    if (isSigned) at += 1;
    const sign: Pick<KqlToken, 'sign'> = isSigned ? { sign: character } : {};
    const property = take(pattern.property);
    if (property === null) {
      const token = text();
      const isWord = !token.isQuoted && !token.isPrefix && /^(AND|OR|NOT)$/.test(token.text);
      const type = isWord ? (token.text as 'AND' | 'OR' | 'NOT') : 'text';
      tokens.push({ ...token, type, ...sign });
      continue;
    }
    const [, name = '', compared = ':'] = property;
    tokens.push({ ...bare('property', name), operator: compared as KqlOperator, ...sign });
    if (query[at] !== '(') tokens.push(text());
  }
  return tokens;
}
