import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendEmpty, sendJson } from './answer';
import type { HttpPart } from './httpPart';
import { readJson } from './requestBody';
import { route, routed } from './routes';

/**
 * A planned unpleasantness for tests: the next `count` requests to a part (or every `every`-th of them) are
 * answered with a status instead of being handled, or handled and then reset, or handled and answered late.
 */
const faultShape = z.object({
  part: z.enum(['connector', 'sharepoint', 'graph', 'feeds']),
  kind: z.enum(['status', 'reset', 'delayAfter']),
  status: z.number().int().min(400).max(599).default(503),
  retryAfter: z.number().int().min(0).optional(),
  milliseconds: z.number().int().min(0).max(600_000).default(1000),
  count: z.number().int().min(1).default(1),
  every: z.number().int().min(1).default(1),
  match: z
    .string()
    .refine((text) => isPattern(text), 'not a regular expression')
    .optional(),
});

type Fault = z.infer<typeof faultShape> & { seen: number; left: number };

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
};

const partOf = (path: string): Fault['part'] | undefined => {
  if (path.startsWith('/connector/')) return 'connector';
  if (path.startsWith('/graph/')) return 'graph';
  if (path.startsWith('/_feeds/')) return 'feeds';
  return /\/_api\//i.test(path) ? 'sharepoint' : undefined;
};

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const answerLate = (response: ServerResponse, milliseconds: number): void => {
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  response.end = ((...rest: unknown[]) => {
    setTimeout(() => end(...rest), milliseconds);
    return response;
  }) as ServerResponse['end'];
};

const loseAnswer = (response: ServerResponse): void => {
  response.write = (() => true) as ServerResponse['write'];
  response.end = (() => {
    response.destroy();
    return response;
  }) as ServerResponse['end'];
};

/** The planned faults: the path they are planned at, and what applies them. */
export interface Faults {
  readonly part: HttpPart;
  /** Spoils the exchange as planned; true when the request has thereby been answered. */
  spoil(request: IncomingMessage, response: ServerResponse, url: URL): boolean;
}

/** Keeps the planned faults until they are used up or cleared (`DELETE /_tenant/faults`). */
export const createFaults = (): Faults => {
  let planned: Fault[] = [];

  const due = (request: IncomingMessage, url: URL): Fault | undefined => {
    const part = partOf(url.pathname);
    const line = `${request.method} ${readable(url.pathname)}`;
    const fault = planned.find((f) => f.part === part && new RegExp(f.match ?? '').test(line));
    if (!fault) return undefined;
    fault.seen += 1;
    if (fault.seen % fault.every !== 0) return undefined;
    fault.left -= 1;
    if (fault.left <= 0) planned = planned.filter((other) => other !== fault);
    return fault;
  };

  return {
    part: routed([
      route('GET', '/_tenant/faults', ({ response }) => sendJson(response, 200, planned)),
      route('POST', '/_tenant/faults', async ({ request, response }) => {
        const fault = await readJson(request, faultShape);
        planned.push({ ...fault, seen: 0, left: fault.count });
        sendJson(response, 201, { planned: planned.length });
      }),
      route('DELETE', '/_tenant/faults', ({ response }) => {
        planned = [];
        sendEmpty(response, 204);
      }),
    ]),
    spoil: (request, response, url) => {
      const fault = planned.length > 0 ? due(request, url) : undefined;
      if (fault?.kind === 'delayAfter') answerLate(response, fault.milliseconds);
      if (fault?.kind === 'reset') loseAnswer(response);
      if (fault?.kind !== 'status') return false;
      const headers =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const error = { code: 'plannedFault', message: 'A fault planned for a test.' };
      sendJson(response, fault.status, { error }, headers);
      return true;
    },
  };
};
