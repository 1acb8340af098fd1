import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  type FetchedFeed,
  fetchFeed,
  fetchLimits,
  type Validators,
} from '../../../bot/feeds/fetchFeed';

let server: Server;
let base = '';
let answer: RequestListener = (_, response) => response.end();
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => asked.splice(0));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const fetched = (
  rest: {
    readonly known?: Validators;
    readonly allowHttp?: boolean;
    readonly stop?: AbortSignal;
    readonly limits?: Partial<typeof fetchLimits>;
  } = {},
): Promise<FetchedFeed> =>
  fetchFeed({ url: `${base}/feed`, allowHttp: rest.allowHttp ?? true }, rest.known ?? {}, {
    fetch,
    stop: rest.stop ?? new AbortController().signal,
    limits: { ...fetchLimits, ...rest.limits },
  });
const failureOf = async (...rest: Parameters<typeof fetched>): Promise<unknown> => {
  const result = await fetched(...rest);
  return result.outcome === 'failed' ? result.failure.code : result.outcome;
};
const redirecting =
  (where: (path: string) => string): RequestListener =>
  (request, response) =>
    request.url === '/new'
      ? response.end('<rss/>')
      : response.writeHead(302, { Location: where(request.url ?? '') }).end();

describe('Fetching a feed (SN-03)', () => {
  it('gives its bytes and what tells whether it changes', async () => {
    answer = (_, response) => {
      response.setHeader('ETag', '"7"');
      response.setHeader('Last-Modified', 'Mon, 23 Mar 2026 10:00:00 GMT');
      response.setHeader('Content-Type', 'text/xml');
      response.end('<rss/>');
    };
    expect(await fetched()).toEqual({
      outcome: 'fetched',
      content: Buffer.from('<rss/>'),
      contentType: 'text/xml',
      validators: { etag: '"7"', lastModified: 'Mon, 23 Mar 2026 10:00:00 GMT' },
    });
  });

  it('is told that nothing changed', async () => {
    answer = ({ headers }, response) => {
      const isSame = headers['if-none-match'] === '"7"' && headers['if-modified-since'] === 'x';
      response.writeHead(isSame ? 304 : 200).end();
    };
    expect(await fetched({ known: { etag: '"7"', lastModified: 'x' } })).toEqual({
      outcome: 'unchanged',
    });
  });

  it('follows a redirect on the same host', async () => {
    answer = redirecting(() => '/new');
    expect(await failureOf()).toBe('fetched');
    expect(asked).toEqual(['/feed', '/new']);
  });

  it.each([
    ['another host', () => 'http://intern.example/feed'],
    ['an address inside', () => 'http://169.254.169.254/latest'],
    ['another port of this host', () => 'http://127.0.0.1:1/feed'],
    ['what is not the web', () => 'file:///etc/passwd'],
  ])('does not follow one to %s', async (_, where) => {
    answer = redirecting(where);
    expect(await failureOf()).toBe('moved');
    expect(asked).toEqual(['/feed']);
  });

  it('does not follow one from https to http', async () => {
    const calls: string[] = [];
    const result = await fetchFeed(
      { url: 'https://lv.example/feed', allowHttp: false },
      {},
      {
        stop: new AbortController().signal,
        fetch: async (url) => {
          calls.push(url);
          return new Response(null, {
            status: 301,
            headers: { Location: 'http://lv.example/feed' },
          });
        },
      },
    );
    expect([result, calls]).toEqual([
      { outcome: 'failed', failure: { code: 'moved', detail: 'http://lv.example' } },
      ['https://lv.example/feed'],
    ]);
  });

  it('does not run in a circle', async () => {
    answer = redirecting((path) => path);
    expect(await failureOf()).toBe('refused');
    expect(asked).toHaveLength(4);
  });

  it('stops at the limit of size, whether the server tells the size or not', async () => {
    answer = (_, response) => response.end(Buffer.alloc(2_000));
    expect(await failureOf({ limits: { bytes: 1_000 } })).toBe('too-large');
    answer = (_, response) => {
      response.write(Buffer.alloc(900));
      response.end(Buffer.alloc(900));
    };
    expect(await failureOf({ limits: { bytes: 1_000 } })).toBe('too-large');
  });

  it('counts what a packed answer unpacks to', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'Content-Encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(9_000_000)));
    expect(await failureOf()).toBe('too-large');
  });

  it('stops at the limit of time, before the answer and within it', async () => {
    answer = () => undefined;
    expect(await failureOf({ limits: { timeoutMs: 50 } })).toBe('timed-out');
    answer = (_, response) => response.write('<rss>');
    expect(await failureOf({ limits: { timeoutMs: 50 } })).toBe('timed-out');
  });

  it('ends when the service stops', async () => {
    const stopping = new AbortController();
    answer = () => stopping.abort();
    expect(await failureOf({ stop: stopping.signal })).toBe('unreachable');
  });

  it.each([401, 404, 429, 500])(
    'takes status %d for an answer that gives nothing',
    async (status) => {
      answer = (_, response) => response.writeHead(status).end('<rss/>');
      expect(await fetched()).toEqual({
        outcome: 'failed',
        failure: { code: 'refused', detail: `status ${status}` },
      });
    },
  );

  it('says when nobody answers', async () => {
    answer = (request) => request.socket.destroy();
    expect(await failureOf()).toBe('unreachable');
  });
});
