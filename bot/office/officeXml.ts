/** A tag of a workbook's XML: its name without prefix, whether it closes, its attributes, the text after it, its end. */
export interface XmlTag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly text: string;
  readonly end: number;
}

/**
 * Goes through the tags of these names in an XML text. No tree is built and no entity is defined by the file, so that
 * no file can make it grow: what it costs is the length of the text.
 */
export function eachTag(xml: string, names: readonly string[], see: (tag: XmlTag) => void): void {
  const tag = new RegExp(
    `<(/?)(?:[A-Za-z]\\w{0,20}:)?(${names.join('|')})(?=[\\s/>])([^>]*)>([^<]*)`,
    'g',
  );
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [, slash, name = '', attributes = '', text = ''] = found;
    see({ name, closes: slash === '/', attributes, text, end: tag.lastIndex });
  }
}

/** The value of an attribute; empty when it is not there. */
export function attributeOf(attributes: string, name: string): string {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  const end = attributes.indexOf('"', from);
  return end < 0 ? '' : attributes.slice(from, end);
}

const named: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** A text with its entities and Excel's own escapes (`_x000D_`) written out. */
export function plainXmlText(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(
      /&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
      (_, hex, decimal, name) =>
        name ? (named[`${name}`] ?? '') : character(hex ? parseInt(`${hex}`, 16) : Number(decimal)),
    );
}
