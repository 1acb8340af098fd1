import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { AppFault } from '../../src/application/fault';
import type { Person } from '../../src/domain/units/unit';
import type { Settings } from '../settings';

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string().url() });
const claims = z.object({
  oid: z.string().uuid(),
  tid: z.string(),
  name: z.string().min(1),
  scp: z.string(),
});

/** The person behind a bearer token, or undefined when the token is not good for this service. */
export type UserTokens = (authorization: string | undefined) => Promise<Person | undefined>;

// The issuer's keys could not be fetched: that says nothing about the token.
const isWithoutKeys = (error: unknown): boolean =>
  error instanceof errors.JOSEError
    ? error instanceof errors.JWKSTimeout || error.code === errors.JOSEError.code
    : !(error instanceof z.ZodError);

/** Checks signature, issuer, audience, tenant and scope of a user's token. Keys are fetched once and when they change. */
export function userTokens(settings: Settings): UserTokens {
  let issuer:
    { readonly name: string; readonly keys: ReturnType<typeof createRemoteJWKSet> } | undefined;
  const issuerKeys = async () => {
    if (issuer) return issuer;
    try {
      const answer = await fetch(settings.userOpenIdMetadata, {
        signal: AbortSignal.timeout(5_000),
      });
      const { issuer: name, jwks_uri: keys } = metadata.parse(await answer.json());
      issuer = { name, keys: createRemoteJWKSet(new URL(keys)) };
      return issuer;
    } catch (error) {
      throw new AppFault('identity/unavailable', 'The identity issuer gives no metadata.', error);
    }
  };

  return async (authorization) => {
    const [, token] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
    if (!token) return undefined;
    const { name: issuerName, keys } = await issuerKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuerName,
        audience: settings.userAudience,
        algorithms: ['RS256'],
        clockTolerance: 60,
      });
      const { oid, tid, name, scp } = claims.parse(payload);
      const allowed = tid === settings.tenantId && scp.split(' ').includes('user_impersonation');
      return allowed ? { id: oid, name } : undefined;
    } catch (error) {
      if (isWithoutKeys(error))
        throw new AppFault('identity/unavailable', 'The identity issuer gives no keys.', error);
      return undefined;
    }
  };
}
