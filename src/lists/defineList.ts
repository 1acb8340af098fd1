/** A column of a list. Internal names are English ASCII and never change; titles are Swedish. */
export type Column =
  TextColumn | NoteColumn | NumberColumn | DateColumn | ChoiceColumn | BooleanColumn;

interface ColumnFacts {
  readonly title: string;
  readonly required?: boolean;
  /** Filtered or sorted columns are indexed, or a list above 5,000 items refuses the query. */
  readonly indexed?: boolean;
}
export interface TextColumn extends ColumnFacts {
  readonly kind: 'text';
  /** Refuses a second item with the same value; the column is then indexed as well. */
  readonly unique?: boolean;
}
export interface NoteColumn extends ColumnFacts {
  readonly kind: 'note';
}
export interface NumberColumn extends ColumnFacts {
  readonly kind: 'number';
}
export interface DateColumn extends ColumnFacts {
  readonly kind: 'dateTime';
  readonly dateOnly?: boolean;
}
export interface ChoiceColumn extends ColumnFacts {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}
export interface BooleanColumn extends ColumnFacts {
  readonly kind: 'boolean';
}

/** A list of the site: its URL name, its Swedish title, and its columns beside SharePoint's own `Title`. */
export interface ListDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly titleColumn: string;
  /** A library holds files, with major and minor versions; drafts are seen by its editors alone. A list unless told. */
  readonly template?: 'library';
  /** False for a library of files that are made anew: they have no versions, and everybody sees them at once. */
  readonly keepsVersions?: false;
  /** Only the service and the site's owners see what is in it. */
  readonly isPrivate?: boolean;
  readonly columns: { readonly [internalName: string]: Column };
}

/** Keeps the literal types of a definition, so that the row type follows from it. */
export const defineList = <const L extends ListDefinition>(list: L): L => list;

type ValueOf<C extends Column> = C extends TextColumn | NoteColumn | DateColumn
  ? string
  : C extends NumberColumn
    ? number
    : C extends BooleanColumn
      ? boolean
      : C extends ChoiceColumn
        ? C['choices'][number]
        : never;

/** A row as the list holds it: required columns are never null, the others may be. */
export type RowOf<L extends ListDefinition> = {
  -readonly [Name in keyof L['columns']]: L['columns'][Name]['required'] extends true
    ? ValueOf<L['columns'][Name]>
    : ValueOf<L['columns'][Name]> | null;
} & { Title: string };

/** Where a list lies below its site: `Lists/Units`; a library lies at the top. */
export const placeOf = ({ name, template }: Pick<ListDefinition, 'name' | 'template'>): string =>
  template === 'library' ? name : `Lists/${name}`;

/** The server-relative URL of a list on a site. */
export const listUrl = (sitePath: string, list: ListDefinition): string =>
  `${sitePath.replace(/\/$/, '')}/${placeOf(list)}`;
