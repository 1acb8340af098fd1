import { sendJson } from '../http/answer';
import { route, type Route } from '../http/routes';
import { botIssuer } from './botTokens';
import type { SigningKey } from './signingKeys';

/** The keys to publish, and where they are published. */
export interface MetadataSource {
  readonly origin: string;
  readonly tenantId: string;
  readonly tenantKey: SigningKey;
  readonly botKey: SigningKey;
}

/**
 * What the tenant's issuer says of itself (OpenID Connect discovery). There is no interactive login, but
 * msal-node takes the tenant's id from the first segment of `authorization_endpoint`, so it must stand there.
 */
export const tenantMetadata = (origin: string, tenantId: string) => {
  const place = `${origin}/identity/${tenantId}`;
  return {
    token_endpoint: `${place}/oauth2/v2.0/token`,
    authorization_endpoint: `${origin}/${tenantId}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${place}/oauth2/v2.0/logout`,
    jwks_uri: `${place}/discovery/v2.0/keys`,
    issuer: `${place}/v2.0`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['token'],
    subject_types_supported: ['pairwise'],
  };
};

/** The documents in which the tenant and the bot service publish their keys. */
export const metadataRoutes = (source: MetadataSource): Route[] => {
  const { origin, tenantId, tenantKey, botKey } = source;
  const botMetadata = {
    issuer: botIssuer,
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${origin}/identity/botframework/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  };
  const place = `/identity/${tenantId}` as const;
  const json = (path: string, body: unknown): Route =>
    route('GET', path, ({ response }) => sendJson(response, 200, body));
  return [
    json(`${place}/v2.0/.well-known/openid-configuration`, tenantMetadata(origin, tenantId)),
    json(`${place}/discovery/v2.0/keys`, { keys: [tenantKey.jwk] }),
    json('/identity/botframework/.well-known/openidconfiguration', botMetadata),
    json('/identity/botframework/keys', { keys: [{ ...botKey.jwk, endorsements: ['msteams'] }] }),
  ];
};
