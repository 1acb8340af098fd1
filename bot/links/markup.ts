import { escapeHtml } from '../../src/text/escapeHtml';

/** HTML that was made by `html`, and so holds nothing unescaped. */
export class Markup {
  public readonly text: string;

  public constructor(text: string) {
    this.text = text;
  }
}

type Content = string | number | Markup | readonly Markup[] | false | undefined;

const written = (content: Content): string => {
  if (content === false || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return Array.isArray(content)
    ? content.map(({ text }: Markup) => text).join('')
    : escapeHtml(String(content));
};

/** HTML with contents put in: text is escaped, whatever it holds; what is absent is left out. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.reduce((all, part, index) => `${all}${written(contents[index - 1])}${part}`));
