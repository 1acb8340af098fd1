import MarkdownIt from 'markdown-it';

// The part of Markdown that Teams shows in cards: emphasis, lists and links. HTML stays text.
const markdown = new MarkdownIt('zero', { html: false, linkify: false }).enable([
  'emphasis',
  'list',
  'link',
  'newline',
  'escape',
  'entity',
]);

/** Only addresses that open a page or a mail; never script, data or file. */
export const isOpenable = (address: string): boolean =>
  /^(https?:\/\/|mailto:)/i.test(address.trim());

markdown.validateLink = isOpenable;

/** Text of a card as markup. */
export const cardMarkdown = (text: string): string => markdown.render(text);
