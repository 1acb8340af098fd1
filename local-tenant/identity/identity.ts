import type { IncomingMessage } from 'node:http';
import type { JWTPayload } from 'jose';
import type { Directory, Person, Principal } from '../directory';
import { bearerOf } from '../http/cookies';
import type { HttpPart } from '../http/httpPart';
import { owning, routed } from '../http/routes';
import type { TenantDatabase } from '../storage/database';
import { createAppRegistry, type AppRegistry } from './appRegistry';
import { createBotTokens, type BotCall } from './botTokens';
import { identityAdminRoutes } from './identityAdmin';
import { metadataRoutes } from './metadata';
import { createPageSession } from './pageSession';
import { productResource } from './resources';
import { keptSigningKey } from './signingKeys';
import { tokenRoutes } from './tokenEndpoint';
import { createTokenLife, type TokenLife } from './tokenLife';
import { createTokens } from './tokens';

/** Who is who in the tenant: people, apps, and the tokens that prove it. */
export interface Identity {
  readonly part: HttpPart;
  readonly apps: AppRegistry;
  /** Who makes a request to SharePoint: a Bearer token for the origin, else the page's session. */
  authenticate(request: IncomingMessage): Promise<Principal | undefined>;
  /** The person signed in on the tenant's pages. */
  sessionPerson(request: IncomingMessage): Promise<Person | undefined>;
  verifyToken(token: string, audience: string): Promise<JWTPayload | undefined>;
  /** The app behind a request's Bearer token for a resource, with the permissions of that token. */
  appOf(request: IncomingMessage, resource: string): Promise<AppPrincipal | undefined>;
  appToken(clientId: string, resource: string): Promise<string | undefined>;
  userToken(person: Person, audience?: string): Promise<string>;
  signBotToken(call: BotCall): Promise<string>;
}

/** An app that has proved who it is. */
export type AppPrincipal = Extract<Principal, { kind: 'app' }>;

/** What identity is built on. `origin` becomes the issuer and the audience for SharePoint. */
export interface IdentitySetting {
  readonly database: TenantDatabase;
  readonly origin: string;
  readonly directory: Directory;
  readonly life?: TokenLife;
}

/** Opens the tenant's identity; keys and registered apps are kept in the database. */
export const createIdentity = (setting: IdentitySetting): Identity => {
  const { database, origin, directory, life = createTokenLife() } = setting;
  const { tenantId } = directory;
  const tenantKey = keptSigningKey(database, 'tenant');
  const botKey = keptSigningKey(database, 'botframework');
  const apps = createAppRegistry(database);
  const tokens = createTokens({ origin, tenantId, key: tenantKey, life });
  const session = createPageSession(origin, directory, tokens);

  const userToken = (person: Person, audience?: string): Promise<string> =>
    tokens.forPerson(person, audience ?? [origin, productResource]);

  const toPrincipal = (claims: JWTPayload): Principal | undefined => {
    const person = directory.people.find((one) => one.id === claims['oid']);
    if (person) return { kind: 'person', person };
    const app = apps.find(String(claims['appid'] ?? ''));
    const roles = claims['roles'];
    if (!app || !Array.isArray(roles)) return undefined;
    const { clientId, name } = app;
    return { kind: 'app', clientId, name, permissions: roles.map(String) };
  };

  const bearerPrincipal = async (request: IncomingMessage, audience: string) => {
    const bearer = bearerOf(request);
    const claims = bearer ? await tokens.verify(bearer, audience) : undefined;
    return claims && toPrincipal(claims);
  };

  const endpoints = owning(
    '/identity/',
    routed([
      ...metadataRoutes({ origin, tenantId, tenantKey, botKey }),
      ...tokenRoutes({ origin, tenantId, apps, tokens, life }),
    ]),
  );
  const admin = routed([
    ...session.routes,
    ...identityAdminRoutes({ directory, apps, session, life, userToken }),
  ]);

  return {
    part: async (request, response, url) =>
      (await admin(request, response, url)) || (await endpoints(request, response, url)),
    apps,
    authenticate: async (request) => {
      if (request.headers.authorization !== undefined) return bearerPrincipal(request, origin);
      const person = await session.personOf(request);
      return person && { kind: 'person', person };
    },
    sessionPerson: session.personOf,
    verifyToken: tokens.verify,
    appOf: async (request, resource) => {
      const principal = await bearerPrincipal(request, resource);
      return principal?.kind === 'app' ? principal : undefined;
    },
    appToken: async (clientId, resource) => {
      const app = apps.find(clientId);
      return app && tokens.forApp(app, resource);
    },
    userToken,
    signBotToken: createBotTokens(botKey),
  };
};
