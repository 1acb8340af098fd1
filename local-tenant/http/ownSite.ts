import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './httpProblem';

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

const hostNameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

const isOwnOrigin = (origin: string, port: string): boolean =>
  ownNames.some((name) => origin.toLowerCase() === `http://${name}:${port}`);

/** Refuses a Host that is not this machine's own name, so that no web site can rebind its name to the tenant. */
export const refuseForeignHost = (request: IncomingMessage): void => {
  if (ownNames.includes(hostNameOf(request.headers.host ?? ''))) return;
  throw new HttpProblem(403, 'ForeignHost', 'The local tenant only answers to localhost.');
};

/** Refuses another web site that reaches for the tenant's own controls through a visitor's browser. */
export const refuseForeignOrigin = (request: IncomingMessage, url: URL, port: string): void => {
  const origin = request.headers.origin;
  if (origin === undefined || isOwnOrigin(origin, port)) return;
  if (!/^\/(_tenant|teams\/api)(\/|$)/i.test(url.pathname)) return;
  throw new HttpProblem(403, 'ForeignOrigin', `Requests from ${origin} are not allowed here.`);
};
