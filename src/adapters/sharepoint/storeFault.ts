import { AppFault } from '../../application/fault';

interface RequestError {
  readonly isHttpRequestError?: boolean;
  readonly status?: number;
  readonly message?: string;
}

const asRequestError = (error: unknown): RequestError =>
  typeof error === 'object' && error !== null ? (error as RequestError) : {};

/** The HTTP status of a refused request; undefined when there was no answer at all. */
export const statusOf = (error: unknown): number | undefined =>
  asRequestError(error).isHttpRequestError ? asRequestError(error).status : undefined;

/**
 * True when SharePoint refuses an item because a unique column already holds the value.
 * The status has been seen as 400 and as 500, so the exception's name decides.
 */
export const isDuplicate = (error: unknown): boolean =>
  asRequestError(error).isHttpRequestError === true &&
  (asRequestError(error).message ?? '').includes('SPDuplicateValuesFoundException');

/** True when a list is so long that SharePoint does not answer a query: what it goes by is shared by too many rows. */
export const isOverThreshold = (error: unknown): boolean =>
  asRequestError(error).isHttpRequestError === true &&
  (asRequestError(error).message ?? '').includes('SPQueryThrottledException');

/** Turns whatever a request to SharePoint threw into a fault that says whether trying again makes sense. */
export function storeFault(doing: string, error: unknown): AppFault {
  const status = statusOf(error);
  const passes = status === undefined || status === 408 || status === 429 || status >= 500;
  const message = `${doing}: ${status ?? 'no answer'}. ${asRequestError(error).message ?? String(error)}`;
  if (status === 412) return new AppFault('store/conflict', message, error);
  return new AppFault(passes ? 'store/unavailable' : 'store/refused', message, error);
}
