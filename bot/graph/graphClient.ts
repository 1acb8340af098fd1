import { AppFault } from '../../src/application/fault';
import type { AppTokens } from '../identity/appTokens';
import { pauseAfter } from '../sharepoint/throttling';

export interface GraphRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** An answer of Graph; an error status is an answer too. */
export interface GraphAnswer {
  readonly status: number;
  json(): Promise<unknown>;
  bytes(): Promise<Uint8Array>;
}

/** Sends a request to Graph in the app's name. Reads are tried again when Graph is busy; writes are sent once. */
export type GraphClient = (request: GraphRequest) => Promise<GraphAnswer>;

const timeoutMs = 60_000;
const attempts = 4;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const graphClient =
  (tokens: AppTokens, baseUrl: string): GraphClient =>
  async ({ method = 'GET', path, body, headers = {} }) => {
    const token = await tokens('https://graph.microsoft.com');
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(`${baseUrl}/${path}`, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        const pause = pauseAfter(response.status, response.headers, attempt, Date.now());
        if (pause !== undefined && method === 'GET' && attempt < attempts) {
          await wait(pause);
          continue;
        }
        return {
          status: response.status,
          json: () => response.json() as Promise<unknown>,
          bytes: async () => new Uint8Array(await response.arrayBuffer()),
        };
      } catch (error) {
        if (method !== 'GET' || attempt >= attempts) {
          throw new AppFault(
            'mail/unavailable',
            `Graph does not answer ${method} ${path.split('?')[0]}.`,
            error,
          );
        }
        await wait(200 * 2 ** attempt);
      }
    }
  };
