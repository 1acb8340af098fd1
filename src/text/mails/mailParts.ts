import { escapeHtml } from '../escapeHtml';
import type { Language } from '../language';

/** One part of a mail: a heading, then text, numbered steps or a link. */
export interface MailPart {
  readonly heading?: string;
  readonly text?: string;
  readonly steps?: readonly string[];
  readonly link?: { readonly title: string; readonly url: string };
}

/** A mail in both its forms, with the same content. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const linesOf = ({ text, steps = [], link }: MailPart): readonly string[] => [
  ...(text ? [text] : []),
  ...steps.map((step, index) => `${index + 1}. ${step}`),
  ...(link ? [`${link.title}: ${link.url}`] : []),
];

const plainly = (part: MailPart): string =>
  [...(part.heading ? [`${part.heading}:`] : []), ...linesOf(part)].join('\n');

const broken = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

const marked = ({ heading, text, steps = [], link }: MailPart): string =>
  [
    heading ? `<h2 style="font-size:1em;margin:1.2em 0 0">${escapeHtml(heading)}</h2>` : '',
    text ? `<p style="margin:.2em 0 .8em">${broken(text)}</p>` : '',
    steps.length > 0 ? `<ol>${steps.map((step) => `<li>${broken(step)}</li>`).join('')}</ol>` : '',
    link
      ? `<p style="margin:.8em 0"><a href="${escapeHtml(link.url)}">${escapeHtml(link.title)}</a></p>`
      : '',
  ].join('');

/**
 * Writes a mail as plain text and as simple HTML. Everything is escaped, and a line break in a maker's title never
 * reaches the subject, where it would add mail headers.
 */
export function writtenMail(
  subject: string,
  parts: readonly MailPart[],
  language: Language,
): WrittenMail {
  const line = subject.replace(/\s+/g, ' ').trim();
  return {
    subject: line,
    text: parts.map(plainly).join('\n\n'),
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(line)}</title></head>` +
      `<body style="font-family:'Segoe UI',Arial,sans-serif;font-size:15px;line-height:1.45">` +
      `${parts.map(marked).join('')}</body></html>`,
  };
}
