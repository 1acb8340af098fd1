/** What is shown while something is fetched, when it could not be, and when it is there (`stale`: newer is out of reach). */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: T; readonly stale: boolean };

/** The value, once it is there. */
export const valueIn = <T>(loaded: Loaded<T>): T | undefined =>
  loaded.status === 'ready' ? loaded.value : undefined;
