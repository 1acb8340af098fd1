import type { Instant } from '../../src/domain/time';

/** Who wrote something, and when. */
export interface Signed {
  readonly by: string;
  readonly at: Instant;
}

/**
 * What a row of Bilaga 1 asks for, with what was answered; without a value it prints blank (B1-02 … B1-11).
 * A `result` stands below the dialogue table, and the row refers to it (B1-06, B1-13). A `reply` asks who answers.
 */
export type BasisPart =
  | { readonly kind: 'searchWords' | 'contractNumber' | 'text' | 'result'; readonly value?: string }
  | { readonly kind: 'hit'; readonly value?: boolean }
  | {
      readonly kind: 'options';
      readonly options: readonly string[];
      readonly chosen: readonly string[];
    }
  | { readonly kind: 'yesNo'; readonly question?: string; readonly value?: boolean }
  | { readonly kind: 'reply'; readonly wanted?: boolean; readonly responder?: string };

/** A row of the dialogue table, with its words as the edition of the routine prints them. */
export interface BasisRow {
  /** `B1-02`, printed before the question where there is one. */
  readonly id?: string;
  readonly question: string;
  readonly responsible?: string;
  readonly instruction?: string;
  readonly parts: readonly BasisPart[];
  /** Names of files. */
  readonly attachments?: readonly string[];
  readonly answered?: Signed;
}

/** What Bilaga 1 says of one notice (SN-17, B1-01 … B1-13). All texts are taken as they are; nothing is added to them. */
export interface BasisSheet {
  readonly routine: string;
  readonly edition: string;
  readonly notice: {
    readonly key: string;
    readonly title: string;
    readonly manufacturer: string;
    readonly identifiers: readonly string[];
    readonly problem: string;
  };
  readonly rows: readonly BasisRow[];
  /** Files that belong to the whole. */
  readonly attachments: readonly string[];
  readonly assessment?: Signed & { readonly text: string };
}
