import { convert } from 'html-to-text';

const noImage = { selector: 'img', format: 'skip' } as const;
const plainLink = { selector: 'a', options: { ignoreHref: true } } as const;
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
  selector,
  options: { uppercase: false },
}));

/** Tags removed one by one, without looking at structure: for HTML that is too deep or too broken. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) return text;
    text += '\n';
    at = close + 1;
  }
  return text;
}

/** HTML as plain text. Nothing is executed, fetched or shown; table cells are parted by tabs. */
export function htmlText(html: string): string {
  const marked = html.replace(/<\/t[dh]\s*>/gi, '\u0001$&');
  try {
    const text = convert(marked, {
      wordwrap: false,
      limits: { maxDepth: 200, maxInputLength: 4_000_000 },
      selectors: [noImage, plainLink, ...headings],
    });
    return text.replace(/\u0001[ \n]*(?=\S)/g, '\t').replace(/\u0001/g, '');
  } catch {
    return withoutTags(html);
  }
}
