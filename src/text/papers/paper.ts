import type { Language } from '../language';

/** One part of a printed paper, with the meaning it has for those who listen to it. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'signatures';
      readonly heading: string;
      readonly people: readonly { readonly name: string; readonly office: string }[];
    };

/** A paper as it is printed, shown on the page, and read aloud: the same content in the same order. */
export interface Paper {
  readonly language: Language;
  /** What the file is called for those who open it. */
  readonly title: string;
  readonly header: {
    readonly region: string;
    readonly body: string;
    readonly kind: string;
    readonly reference: string;
  };
  readonly blocks: readonly PaperBlock[];
}
