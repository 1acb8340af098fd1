import type { ServerResponse } from 'node:http';
import { sendJson } from './answer';
import type { WaitingFault } from './plannedFaults';

/** Sends an answer late. */
export const answerLate = (response: ServerResponse, milliseconds: number): void => {
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  response.end = ((...rest: unknown[]) => {
    setTimeout(() => end(...rest), milliseconds);
    return response;
  }) as ServerResponse['end'];
};

/** Cuts the connection instead of sending an answer. */
export const loseAnswer = (response: ServerResponse): void => {
  response.write = (() => true) as ServerResponse['write'];
  response.end = (() => {
    response.destroy();
    return response;
  }) as ServerResponse['end'];
};

interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly reset: number;
}

const rateLimitHeaders = ({ limit, remaining, reset }: RateLimit): Record<string, string> => ({
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(remaining),
  'RateLimit-Reset': String(reset),
});

const retryAfter = ({ retryAfterAs }: WaitingFault, seconds: number): string =>
  retryAfterAs === 'date' ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds);

const refuse = (
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
): void => {
  const error = { code: 'plannedFault', message: 'A fault planned for a test.' };
  sendJson(response, status, { error }, headers);
};

/** Answers with the status of a fault. */
export function answerStatus(response: ServerResponse, fault: WaitingFault): void {
  const { statuses, retryAfter: seconds, limit } = fault;
  const chosen = statuses?.[Math.floor(fault.chance() * statuses.length)];
  refuse(response, chosen ?? fault.status, {
    ...(seconds === undefined ? {} : { 'retry-after': retryAfter(fault, seconds) }),
    ...(fault.rateLimit ? rateLimitHeaders({ limit, remaining: 0, reset: seconds ?? 0 }) : {}),
  });
}

/** The share of a budget from which on SharePoint says how much of it is left. */
const warnedFrom = 0.8;

/** Counts a request against a budget; true when it goes beyond and has been refused. */
export function spendBudget(response: ServerResponse, fault: WaitingFault): boolean {
  const now = Date.now();
  if (now >= fault.windowEnds) {
    fault.used = 0;
    fault.windowEnds = now + fault.seconds * 1000;
  }
  fault.used += 1;
  const { limit, used } = fault;
  const reset = Math.max(1, Math.ceil((fault.windowEnds - now) / 1000));
  const headers = rateLimitHeaders({ limit, remaining: Math.max(0, limit - used), reset });
  if (used > limit) {
    refuse(response, 429, { 'retry-after': retryAfter(fault, reset), ...headers });
    return true;
  }
  if (used >= limit * warnedFrom)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return false;
}
