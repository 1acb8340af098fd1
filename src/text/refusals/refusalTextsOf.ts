import type { Language } from '../language';

/** A sentence for every refusal of a kind, in both languages. A new refusal does not compile until it can be explained. */
export type RefusalTexts<R extends { readonly code: string }> = {
  readonly [L in Language]: {
    readonly [Code in R['code']]: (refusal: Extract<R, { readonly code: Code }>) => string;
  };
};
