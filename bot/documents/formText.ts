import type { Form, FormSection, FormTable, Line } from './form';
import { plainText } from './plainText';

// A maker's line break must not be able to look like a heading of ours: what follows it is set in.
const indented = (text: string, by: string): string => plainText(text).replace(/\n/g, `\n${by}`);

const line = ({ label, text }: Line, by: string): string =>
  `${by}${label === undefined ? '' : `${indented(label, `${by}  `)} `}${indented(text, `${by}  `)}`;

const underlined = (heading: string, stroke: string): string => {
  const text = indented(heading, '  ');
  return `${text}\n${stroke.repeat(Math.min(text.length, 72))}`;
};

const cell = (lines: readonly Line[], column: string): readonly string[] => {
  const name = `  ${indented(column, '    ')}:`;
  const [only, ...others] = lines;
  return only && others.length === 0 && only.label === undefined
    ? [`${name} ${indented(only.text, '    ')}`]
    : [name, ...lines.map((each) => line(each, '    '))];
};

const named = (lines: readonly Line[]): string => lines.map((each) => line(each, '')).join('\n');

const tableText = ({ columns, rows }: FormTable): string => {
  // Two columns are names and values: a line each.
  if (columns.length === 2)
    return rows.map(([name = [], value = []]) => `${named(name)}: ${named(value)}`).join('\n');
  return rows
    .map(([first = [], ...rest]) =>
      [named(first), ...rest.flatMap((lines, at) => cell(lines, columns[at + 1] ?? ''))].join('\n'),
    )
    .join('\n\n');
};

const section = ({ heading, lines, table }: FormSection): string =>
  [
    underlined(heading, '-'),
    ...(lines.length > 0 ? [named(lines)] : []),
    ...(table ? [tableText(table)] : []),
  ].join('\n\n');

/** A form as plain text: a table's row as a paragraph, each cell under the name of its column (SN-17). */
export const formText = (form: Form): string =>
  [
    underlined(form.title, '='),
    indented(form.introduction, '  '),
    ...form.sections.map(section),
  ].join('\n\n');
