import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import type { AppTokens } from '../identity/appTokens';
import { pauseAfter } from './throttling';

export interface RequestOptions {
  readonly tokens: AppTokens;
  readonly resource: string;
  /** How long one request may take before it counts as unanswered. */
  readonly timeoutMs: number;
  readonly attempts: number;
}

// Without an answer nobody asked for patience: what works above tries again anyway.
const longestPauseMs = 2_000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * How the service talks to SharePoint: its own token, a time limit, and patience where SharePoint asks for it.
 * PnPjs reads `Retry-After` as seconds only and ignores `RateLimit-*`, so sending is our own. A request may be sent
 * again after it took effect: every list that is added to has a unique key.
 */
export const serviceRequests =
  ({ tokens, resource, timeoutMs, attempts }: RequestOptions) =>
  (instance: Queryable): Queryable => {
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse());
    instance.on.auth.replace(async (url, init) => {
      const token = await tokens(resource);
      init.headers = {
        ...(init.headers as Record<string, string>),
        Authorization: `Bearer ${token}`,
        'User-Agent': 'NONISV|Kvittens|Kvittens/0.1',
      };
      return [url, init];
    });
    instance.on.send.replace(async (url, init) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
          const pause = pauseAfter(response.status, response.headers, attempt, Date.now());
          if (pause === undefined || attempt >= attempts) return response;
          await wait(pause);
        } catch (error) {
          if (attempt >= attempts) throw error;
          await wait(Math.min(100 * 2 ** attempt, longestPauseMs));
        }
      }
    });
    return instance;
  };
