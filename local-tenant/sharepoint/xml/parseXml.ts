/** An element of a small XML document, such as a view or the schema of a column. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

/** XML that is not well formed, too large or too deep. */
export class XmlFault extends Error {}

const longest = 512 * 1024;
const deepest = 600;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const characterOf = (code: number): string => {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!isCharacter) throw new XmlFault('a character reference names no character');
  return String.fromCodePoint(code);
};

// Only the five entities that XML itself has: nothing declared in a document is ever expanded.
const unescaped = (text: string): string =>
  text.replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new XmlFault('a lone &');
    const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
    if (decimal !== undefined) return characterOf(Number(decimal));
    const hex = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
    if (hex !== undefined) return characterOf(parseInt(hex, 16));
    const known = Object.hasOwn(named, name) ? named[name] : undefined;
    if (known === undefined) throw new XmlFault(`the entity ${name} is not known`);
    return known;
  });

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly text: string[];
}

const namePattern = /[A-Za-z_][\w:.-]*/y;
const space = /\s*/y;
const attributePattern = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** Parses a document of elements, attributes, text, comments and CDATA; a DTD is refused. */
export function parseXml(xml: string): XmlElement {
  if (xml.length > longest) throw new XmlFault('too long');
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const after = (end: string): string => {
    const found = xml.indexOf(end, at);
    if (found === -1) throw new XmlFault(`${end} is missing`);
    const text = xml.slice(at, found);
    at = found + end.length;
    return text;
  };
  const skip = (text: string): boolean => {
    if (!xml.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  const stack: Open[] = [];
  let root: XmlElement | undefined;
  const close = ({ name, attributes, children, text }: Open): void => {
    const element = { name, attributes, children, text: text.join('') };
    const parent = stack[stack.length - 1];
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else throw new XmlFault('two documents');
  };

  const opening = (): void => {
    const name = take(namePattern)?.[0];
    if (name === undefined) throw new XmlFault('an element without a name');
    const attributes = new Map<string, string>();
    for (let found = take(attributePattern); found !== null; found = take(attributePattern)) {
      const key = found[1] ?? '';
      if (attributes.has(key)) throw new XmlFault(`the attribute ${key} is there twice`);
      attributes.set(key, unescaped(found[2] ?? found[3] ?? ''));
    }
    take(space);
    const open = { name, attributes, children: [], text: [] };
    if (skip('/>')) return close(open);
    if (!skip('>')) throw new XmlFault(`the element ${name} does not end`);
    if (stack.length >= deepest) throw new XmlFault('too deep');
    stack.push(open);
  };
  const closing = (): void => {
    const name = take(namePattern)?.[0];
    take(space);
    const open = stack.pop();
    if (open === undefined || open.name !== name || !skip('>')) {
      throw new XmlFault(`</${name ?? ''}> closes nothing`);
    }
    close(open);
  };
  const textHere = (text: string): void => {
    const open = stack[stack.length - 1];
    if (open !== undefined) open.text.push(text);
    else if (text.trim() !== '') throw new XmlFault('text outside the document');
  };

  skip('\ufeff');
  while (at < xml.length) {
    if (skip('<!--')) after('-->');
    else if (skip('<![CDATA[')) textHere(after(']]>'));
    else if (skip('<?')) after('?>');
    else if (skip('</')) closing();
    else if (skip('<')) opening();
    else {
      const next = xml.indexOf('<', at);
      const end = next === -1 ? xml.length : next;
      textHere(unescaped(xml.slice(at, end)));
      at = end;
    }
  }
  if (root === undefined || stack.length > 0) throw new XmlFault('the document does not end');
  return root;
}

/** The children of an element with a name. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** Whether an attribute says yes; XML of SharePoint writes `TRUE`. */
export const isTrue = (element: XmlElement, attribute: string): boolean =>
  /^(true|1)$/i.test(element.attributes.get(attribute) ?? '');
