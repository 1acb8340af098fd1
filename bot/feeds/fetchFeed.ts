import { z } from 'zod';
import type { FeedSource } from './feedSettings';

/** Why a feed gave nothing. `moved`: it points to another host, and somebody must change the address in the settings. */
export type FeedFailureCode =
  'unreachable' | 'timed-out' | 'too-large' | 'refused' | 'moved' | 'unreadable';

export interface FeedFailure {
  readonly code: FeedFailureCode;
  readonly detail: string;
}

/** What a server gave the last time, by which it tells whether anything is new. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type FetchedFeed =
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'fetched';
      readonly content: Uint8Array;
      readonly contentType: string;
      readonly validators: Validators;
    }
  | { readonly outcome: 'failed'; readonly failure: FeedFailure };

/** The part of `fetch` that is used; redirects are handed back, never followed by it. */
export type Fetch = (
  url: string,
  init: {
    readonly headers: Record<string, string>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<Response>;

export const fetchLimits = { bytes: 5_000_000, timeoutMs: 20_000, redirects: 3 };

const accepted =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, */*;q=0.5';

const failed = (code: FeedFailureCode, detail: string): FetchedFeed => ({
  outcome: 'failed',
  failure: { code, detail: detail.slice(0, 200) },
});

const sameHost = (one: URL, other: URL): boolean =>
  one.host.replace(/^www\./, '') === other.host.replace(/^www\./, '');

/**
 * Where a redirect leads, or why it is not followed: it must stay on the host that was configured, so that no answer
 * from outside can make the service call an address inside, and must not leave https.
 */
function redirected(from: URL, location: string | null, allowHttp: boolean): URL | FetchedFeed {
  if (location === null || !URL.canParse(location, from.href)) {
    return failed('refused', 'a redirect without an address');
  }
  const to = new URL(location, from.href);
  const isAllowed = to.protocol === 'https:' || (to.protocol === 'http:' && allowHttp);
  if (!isAllowed || !sameHost(from, to)) return failed('moved', to.origin);
  return to;
}

async function bytesOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

// A server's words go back to it as headers: nothing but plain letters, and not many.
const plain = (words: string | null): string | undefined =>
  words !== null && /^[\x20-\x7e]{1,300}$/.test(words) ? words : undefined;

function validatorsOf(headers: Headers): Validators {
  const etag = plain(headers.get('etag'));
  const lastModified = plain(headers.get('last-modified'));
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag && { 'If-None-Match': etag }),
  ...(lastModified && { 'If-Modified-Since': lastModified }),
});

const errorShape = z.object({
  name: z.string(),
  message: z.string(),
  cause: z.object({ message: z.string() }).optional().catch(undefined),
});

function failureOf(thrown: unknown): FetchedFeed {
  const error = errorShape.safeParse(thrown);
  if (!error.success) return failed('unreachable', String(thrown));
  const { name, message, cause } = error.data;
  return failed(name === 'TimeoutError' ? 'timed-out' : 'unreachable', cause?.message ?? message);
}

export interface FetchTools {
  readonly fetch: Fetch;
  /** Ends what is under way when the service stops. */
  readonly stop: AbortSignal;
  readonly limits?: typeof fetchLimits;
}

async function fetchedOf(response: Response, most: number): Promise<FetchedFeed> {
  if (response.status === 304) return { outcome: 'unchanged' };
  const isTooLarge = Number(response.headers.get('content-length') ?? 0) > most;
  if (response.status !== 200 || isTooLarge) {
    await response.body?.cancel();
    if (response.status !== 200) return failed('refused', `status ${response.status}`);
  }
  const content = isTooLarge ? undefined : await bytesOf(response, most);
  if (!content) return failed('too-large', `more than ${most} bytes`);
  const contentType = response.headers.get('content-type') ?? '';
  return { outcome: 'fetched', content, contentType, validators: validatorsOf(response.headers) };
}

type Asked = Pick<FeedSource, 'url' | 'allowHttp'>;

async function answered(
  { url, allowHttp }: Asked,
  ask: (url: string) => Promise<Response>,
  { bytes, redirects }: typeof fetchLimits,
): Promise<FetchedFeed> {
  let from = new URL(url);
  for (let hop = 0; hop <= redirects; hop += 1) {
    const response = await ask(from.href);
    if (response.status < 300 || response.status >= 400 || response.status === 304) {
      return fetchedOf(response, bytes);
    }
    await response.body?.cancel();
    const next = redirected(from, response.headers.get('location'), allowHttp);
    if (!(next instanceof URL)) return next;
    from = next;
  }
  return failed('refused', 'redirected in a circle');
}

/**
 * Fetches a feed if it has changed: 5 MB and 20 seconds at most, https unless the feed allows http, redirects on the
 * same host only. Every trouble is an answer; nothing is thrown.
 */
export async function fetchFeed(
  source: Asked,
  known: Validators,
  { fetch, stop, limits = fetchLimits }: FetchTools,
): Promise<FetchedFeed> {
  const ending = new AbortController();
  const end = (): void => ending.abort(stop.reason);
  const timer = setTimeout(() => {
    ending.abort(new DOMException(`more than ${limits.timeoutMs} ms`, 'TimeoutError'));
  }, limits.timeoutMs);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  const headers = { Accept: accepted, 'User-Agent': 'Kvittens', ...conditions(known) };
  const init = { headers, redirect: 'manual', signal: ending.signal } as const;
  try {
    return await answered(source, (url) => fetch(url, init), limits);
  } catch (error) {
    return failureOf(error);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}
