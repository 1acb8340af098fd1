import type { Directory, Person } from '../directory';
import { sendJson } from '../http/answer';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Route } from '../http/routes';
import { appShape, type AppRegistry } from './appRegistry';
import type { PageSession } from './pageSession';
import type { TokenLife } from './tokenLife';

/** What the controls of identity act on. */
export interface IdentityAdmin {
  readonly directory: Directory;
  readonly apps: AppRegistry;
  readonly session: PageSession;
  readonly life: TokenLife;
  userToken(person: Person, audience?: string): Promise<string>;
}

const shown = ({ persona, id, name, title, mail }: Person) => ({ persona, id, name, title, mail });

/** The tenant's own controls for people, their tokens and the registered apps. */
export const identityAdminRoutes = (admin: IdentityAdmin): Route[] => {
  const { directory, apps, session } = admin;
  return [
    route('GET', '/_tenant/personas', ({ response }) =>
      sendJson(response, 200, directory.people.map(shown)),
    ),
    route('GET', '/_tenant/session', async ({ request, response }) => {
      const person = await session.personOf(request);
      sendJson(response, 200, { person: person ? shown(person) : null });
    }),
    route('GET', '/_tenant/token', async ({ request, response, url }) => {
      const persona = url.searchParams.get('persona');
      const person =
        persona === null
          ? await session.personOf(request)
          : directory.people.find((one) => one.persona === persona);
      if (!person && persona === null)
        throw new HttpProblem(401, 'NotSignedIn', 'Ingen är inloggad på sidan.');
      if (!person)
        throw new HttpProblem(404, 'UnknownPersona', `Personen "${persona}" finns inte.`);
      const access_token = await admin.userToken(
        person,
        url.searchParams.get('resource') ?? undefined,
      );
      sendJson(response, 200, { access_token, expires_in: admin.life.seconds() });
    }),
    route('POST', '/_tenant/apps', async ({ request, response }) => {
      const app = apps.register(await readJson(request, appShape));
      const { clientId, objectId, name, permissions, messagingEndpoint } = app;
      sendJson(response, 200, { clientId, objectId, name, permissions, messagingEndpoint });
    }),
  ];
};
