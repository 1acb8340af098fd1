import { type Form, type FormSection, type FormTable, type Line, titleLine } from './form';
import { plainText } from './plainText';

const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');

// No colour but a grey that shows on light and dark alike: the reader's theme decides the rest.
const border = 'border:1px solid #808080;padding:6px;text-align:left;vertical-align:top';

const line = ({ label, text }: Line): string =>
  `${label === undefined ? '' : `<strong>${broken(label)}</strong> `}${broken(text)}`;
const cell = (lines: readonly Line[]): string => lines.map(line).join('<br>');

const row = ([first = [], ...rest]: readonly (readonly Line[])[]): string =>
  `<tr><th scope="row" style="${border}">${cell(first)}</th>${rest
    .map((lines) => `<td style="${border}">${cell(lines)}</td>`)
    .join('')}</tr>`;

const table = ({ columns, rows }: FormTable): string =>
  [
    '<table border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse;width:100%">',
    '<thead><tr>',
    columns.map((title) => `<th scope="col" style="${border}">${broken(title)}</th>`).join(''),
    `</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`,
  ].join('');

const section = ({ heading, lines, ...rest }: FormSection): string =>
  [
    `<h2>${broken(heading)}</h2>`,
    ...lines.map((each) => `<p>${line(each)}</p>`),
    ...(rest.table ? [table(rest.table)] : []),
  ].join('\n');

/**
 * A form as an HTML mail that Outlook shows in a light and a dark theme alike: nothing is fetched, nothing runs, all
 * text is escaped, and tables name their columns and rows (SN-17).
 */
export const formHtml = (form: Form): string =>
  [
    `<!DOCTYPE html>\n<html lang="${form.language}"><head><meta charset="utf-8">`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(titleLine(form))}</title></head>`,
    '<body style="font-family:Calibri,Arial,sans-serif;word-break:break-word">',
    `<h1>${broken(form.title)}</h1>`,
    `<p>${broken(form.introduction)}</p>`,
    ...form.sections.map(section),
    '</body></html>',
  ].join('\n');
