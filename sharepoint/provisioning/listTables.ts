import { type Column, type ListDefinition, placeOf } from '../../src/lists/defineList';

const notes = (column: Column): string =>
  [
    column.required ? 'required' : '',
    column.kind === 'text' && column.unique ? 'unique' : '',
    column.indexed ? 'indexed' : '',
    column.kind === 'dateTime' && column.dateOnly ? 'date only' : '',
    column.kind === 'choice' ? column.choices.join(', ') : '',
  ]
    .filter(Boolean)
    .join('; ');

/** The document *Lists and columns*, out of the definitions. */
export const listTables = (lists: readonly ListDefinition[]): string =>
  [
    '# Lists and columns',
    '',
    'Generated from `src/lists` by `npm run generate`; do not edit.',
    ...lists.flatMap((list) => [
      '',
      `## \`${placeOf(list)}\` — ${list.title}`,
      '',
      list.description,
      '',
      '| Column | Title | Kind | |',
      '| --- | --- | --- | --- |',
      `| \`Title\` | ${list.titleColumn} | text | |`,
      ...Object.entries(list.columns).map(
        ([name, column]) => `| \`${name}\` | ${column.title} | ${column.kind} | ${notes(column)} |`,
      ),
    ]),
    '',
  ].join('\n');
