import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Person } from '../directory';
import type { RegisteredApp } from './appRegistry';
import { rolesFor } from './resources';
import type { SigningKey } from './signingKeys';
import type { TokenLife } from './tokenLife';

// A token without it is a page's session, which lasts whatever happens to tokens.
const generationClaim = 'gen';

/** Signs and checks the tenant's own tokens. */
export interface Tokens {
  readonly issuer: string;
  forApp(app: RegisteredApp, resource: string): Promise<string>;
  forPerson(person: Person, audience: string | string[], seconds?: number): Promise<string>;
  /** The claims of a token with a good signature, this issuer, this audience, and time left. */
  verify(token: string, audience: string): Promise<JWTPayload | undefined>;
}

/** Who signs the tenant's tokens, and with which key. */
export interface TokenIssuer {
  readonly origin: string;
  readonly tenantId: string;
  readonly key: SigningKey;
  readonly life: TokenLife;
}

/** Makes the signer and checker of the tenant's tokens. */
export const createTokens = ({ origin, tenantId, key, life }: TokenIssuer): Tokens => {
  const issuer = `${origin}/identity/${tenantId}/v2.0`;

  const sign = (claims: JWTPayload, audience: string | string[], seconds: number) =>
    new SignJWT({ ...claims, tid: tenantId, ver: '2.0' })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${seconds}s`)
      .setJti(randomUUID())
      .sign(key.privateKey);

  return {
    issuer,
    forApp: (app, resource) =>
      sign(
        {
          appid: app.clientId,
          azp: app.clientId,
          azpacr: '2',
          app_displayname: app.name,
          idtyp: 'app',
          oid: app.objectId,
          sub: app.objectId,
          roles: rolesFor(resource, origin, app.permissions),
          [generationClaim]: life.generation(),
        },
        resource,
        life.seconds(),
      ),
    forPerson: (person, audience, seconds) =>
      sign(
        {
          oid: person.id,
          sub: person.id,
          name: person.name,
          preferred_username: person.mail,
          upn: person.mail,
          scp: 'user_impersonation',
          ...(seconds === undefined ? { [generationClaim]: life.generation() } : {}),
        },
        audience,
        seconds ?? life.seconds(),
      ),
    verify: async (token, audience) => {
      try {
        const options = { issuer, audience, algorithms: ['RS256'] };
        const { payload } = await jwtVerify(token, key.publicKey, options);
        const generation = payload[generationClaim] ?? life.generation();
        return Number(generation) < life.generation() ? undefined : payload;
      } catch {
        return undefined;
      }
    },
  };
};
