/** The answer of a rule: a value, or a refusal that can be told to the person who asked. */
export type Result<T, R> = Ok<T> | Refused<R>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const refuse = <R>(refusal: R): Refused<R> => ({ ok: false, refusal });
