/** Files whose text is read; of the others only names and columns are found. */
const readable = /^(txt|md|csv|json|html?|aspx|xml|log)$/i;

/** No more of a file than this is read for the index. */
export const mostText = 2 * 1024 * 1024;

export const isReadable = (extension: string): boolean => readable.test(extension);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
};

/** The text in a piece of HTML. */
export const withoutTags = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/&(\w+);/g, (whole, name: string) =>
      Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole,
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a file by its ending: without tags where there are any. */
export function textOfFile(extension: string, content: Buffer): string {
  const text = content.toString('utf8').replace(/^\ufeff/, '');
  return /^(html?|aspx|xml)$/i.test(extension) ? withoutTags(text) : text;
}
