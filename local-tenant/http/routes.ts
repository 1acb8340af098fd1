import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendNotBuilt } from './answer';
import type { HttpPart } from './httpPart';
import { HttpProblem } from './httpProblem';

type ParamNames<P extends string> = P extends `${string}:${infer N}/${infer Rest}`
  ? N | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer N}`
    ? N
    : never;

/** One request and its answer to be, with the named segments of the path. */
export interface Exchange<Name extends string = never> {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly params: Readonly<Record<Name, string>>;
}

/** A method and a path pattern (`/users/:mailbox/messages/:id`) with what answers it. */
export interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  readonly handle: (exchange: Exchange<string>) => Promise<void> | void;
}

/** Ties a method and a path pattern to what answers it, with the types of its named segments. */
export const route = <P extends string>(
  method: string,
  pattern: P,
  handle: (exchange: Exchange<ParamNames<P>>) => Promise<void> | void,
): Route => ({ method, segments: pattern.split('/'), handle: handle as Route['handle'] });

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new HttpProblem(400, 'BadRequest', 'The path is not validly encoded.');
  }
};

const paramsOf = (
  { segments }: Route,
  path: readonly string[],
): Record<string, string> | undefined => {
  if (segments.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const actual = decoded(path[index] ?? '');
    if (segment.startsWith(':')) params[segment.slice(1)] = actual;
    else if (segment.toLowerCase() !== actual.toLowerCase()) return undefined;
  }
  return params;
};

/** A part that answers the given routes and leaves every other path alone. */
export const routed =
  (routes: readonly Route[]): HttpPart =>
  async (request, response, url) => {
    const path = url.pathname.split('/');
    for (const candidate of routes) {
      if (candidate.method !== request.method) continue;
      const params = paramsOf(candidate, path);
      if (!params) continue;
      await candidate.handle({ request, response, url, params });
      return true;
    }
    return false;
  };

/** Gives a part all paths below a prefix: what it does not answer is answered with 501. */
export const owning =
  (prefix: string, part: HttpPart): HttpPart =>
  async (request, response, url) => {
    if (!url.pathname.startsWith(prefix)) return false;
    if (!(await part(request, response, url))) sendNotBuilt(request, response);
    return true;
  };
