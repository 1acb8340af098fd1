import type { Column } from '../../src/lists/defineList';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const attributes = (values: { readonly [name: string]: string | undefined }): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]))
    .join(' ');

const kindOf = (column: Column): { readonly [name: string]: string } => {
  switch (column.kind) {
    case 'text':
      return { Type: 'Text', MaxLength: '255' };
    case 'note':
      // Plain text: rich text would rewrite JSON and what makers wrote.
      return {
        Type: 'Note',
        RichText: 'FALSE',
        NumLines: '6',
        UnlimitedLengthInDocumentLibrary: 'FALSE',
      };
    case 'number':
      return { Type: 'Number', Decimals: '0' };
    case 'dateTime':
      return {
        Type: 'DateTime',
        Format: column.dateOnly ? 'DateOnly' : 'DateTime',
        FriendlyDisplayFormat: 'Disabled',
      };
    case 'choice':
      return { Type: 'Choice', Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'boolean':
      return { Type: 'Boolean' };
  }
};

const isUnique = (column: Column): boolean => column.kind === 'text' && column.unique === true;

/** A column as SharePoint's field schema, for a list made over REST and for one made by the package's feature. */
export function fieldXml(internalName: string, column: Column, id?: string): string {
  const head = attributes({
    ID: id,
    Name: internalName,
    StaticName: internalName,
    DisplayName: column.title,
    ...kindOf(column),
    Required: column.required ? 'TRUE' : 'FALSE',
    Indexed: column.indexed || isUnique(column) ? 'TRUE' : undefined,
    EnforceUniqueValues: isUnique(column) ? 'TRUE' : undefined,
  });
  const inner =
    column.kind === 'choice'
      ? `<CHOICES>${column.choices.map((choice) => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`
      : column.kind === 'boolean'
        ? '<Default>0</Default>'
        : '';
  return inner ? `<Field ${head}>${inner}</Field>` : `<Field ${head} />`;
}
