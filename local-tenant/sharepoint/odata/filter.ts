/** A constant in a filter. A date is in SharePoint's form, to the second and in UTC. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'null' };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** The part of a date that a function takes out of it. */
export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A filter as a tree, before it meets the columns of a list. `name` may hold slashes: `Author/Title`. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | {
      readonly kind: 'compare';
      readonly name: string;
      readonly part?: DatePart;
      readonly comparison: Comparison;
      readonly literal: Literal;
    }
  | { readonly kind: 'startsWith' | 'contains'; readonly name: string; readonly text: string };
