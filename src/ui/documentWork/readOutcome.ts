import type { Outcome } from '../../application/noticePages';

/** What was read, or the sentence on why the person may not read it. */
export type ReadOutcome<T> =
  { readonly value: T } | { readonly value?: undefined; readonly refusal: string };

/** An answer of the service as something that is loaded; without an answer the loading fails. */
export async function readOutcome<T>(asked: Promise<Outcome<T>>): Promise<ReadOutcome<T>> {
  const result = await asked;
  if (result.outcome === 'done') return { value: result.value };
  if (result.outcome === 'refused') return { refusal: result.message };
  throw new TypeError(result.message ?? 'The service gave no answer.');
}
