import type { IncomingMessage } from 'node:http';
import type { Directory, Person } from '../directory';
import { sendRedirect } from '../http/answer';
import { cookieOf } from '../http/cookies';
import { HttpProblem } from '../http/httpProblem';
import { route, type Route } from '../http/routes';
import type { Tokens } from './tokens';

const cookieName = 'kvittens_session';
const sessionSeconds = 12 * 3600;

/** Signing in and out on the pages, and who is signed in. */
export interface PageSession {
  readonly routes: Route[];
  personOf(request: IncomingMessage): Promise<Person | undefined>;
}

/** Only a path of the tenant itself, so that the login cannot send anybody elsewhere. */
const localPath = (wanted: string | null): string =>
  wanted !== null && /^\/(?![/\\])[^\u0000-\u001f]*$/.test(wanted)
    ? encodeURI(decodeURI(wanted))
    : '/';

const safeLocalPath = (wanted: string | null): string => {
  try {
    return localPath(wanted);
  } catch {
    return '/';
  }
};

/** Who a visitor of the pages is: a persona picked on the start page, kept in a signed cookie. */
export const createPageSession = (
  origin: string,
  directory: Directory,
  tokens: Tokens,
): PageSession => {
  const audience = `${origin}/session`;
  const setCookie = (value: string, seconds: number): string =>
    `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
  return {
    personOf: async (request) => {
      const cookie = cookieOf(request, cookieName);
      const claims = cookie ? await tokens.verify(cookie, audience) : undefined;
      return directory.people.find((person) => person.id === claims?.['oid']);
    },
    routes: [
      route('GET', '/_login', async ({ response, url }) => {
        const persona = url.searchParams.get('persona');
        const person = directory.people.find((one) => one.persona === persona);
        if (!person)
          throw new HttpProblem(404, 'UnknownPersona', `Personen "${persona}" finns inte.`);
        const cookie = await tokens.forPerson(person, audience, sessionSeconds);
        sendRedirect(response, safeLocalPath(url.searchParams.get('return')), {
          'set-cookie': setCookie(cookie, sessionSeconds),
        });
      }),
      route('GET', '/_logout', ({ response, url }) =>
        sendRedirect(response, safeLocalPath(url.searchParams.get('return')), {
          'set-cookie': setCookie('', 0),
        }),
      ),
    ],
  };
};
