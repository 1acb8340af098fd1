import { sendJson } from '../http/answer';
import { readBody } from '../http/requestBody';
import { route, type Route } from '../http/routes';
import type { AppRegistry } from './appRegistry';
import { checkClientAssertion } from './clientAssertion';
import { isKnownResource } from './resources';
import { TokenRefusal, toRefusalBody } from './tokenRefusal';
import type { TokenLife } from './tokenLife';
import type { Tokens } from './tokens';

/** What the token endpoint looks at before it gives a token. */
export interface TokenEndpoint {
  readonly origin: string;
  readonly tenantId: string;
  readonly apps: AppRegistry;
  readonly tokens: Tokens;
  readonly life: TokenLife;
}

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const resourceOf = (scope: string, origin: string): string => {
  const resources = scope.split(/\s+/).filter((one) => one.endsWith('/.default'));
  const resource = resources[0]?.slice(0, -'/.default'.length);
  if (resource === undefined || resources.length > 1)
    throw new TokenRefusal(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
    );
  if (!isKnownResource(resource, origin))
    throw new TokenRefusal(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${resource} was not found in the tenant.`,
    );
  return resource;
};

const grantToken = async (form: URLSearchParams, endpoint: TokenEndpoint) => {
  const { origin, tenantId, apps, tokens, life } = endpoint;
  const field = (name: string): string => form.get(name) ?? '';
  if (field('grant_type') !== 'client_credentials')
    throw new TokenRefusal(
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${field('grant_type')}'.`,
    );
  const app = apps.find(field('client_id'));
  if (!app)
    throw new TokenRefusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${field('client_id')}' was not found in the directory.`,
    );
  if (field('client_assertion_type') !== jwtBearer)
    throw new TokenRefusal(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' with a certificate.",
    );
  const place = `${origin}/identity/${tenantId}/oauth2/v2.0/token`;
  await checkClientAssertion(field('client_assertion'), app, place);
  const resource = resourceOf(field('scope'), origin);
  const access_token = await tokens.forApp(app, resource);
  return {
    token_type: 'Bearer',
    expires_in: life.seconds(),
    ext_expires_in: life.seconds(),
    access_token,
  };
};

/** Where apps get their tokens: client credentials with a certificate, and nothing weaker. */
export const tokenRoutes = (endpoint: TokenEndpoint): Route[] => [
  route('POST', '/identity/:tenant/oauth2/v2.0/token', async ({ request, response, params }) => {
    const form = new URLSearchParams((await readBody(request, 64 * 1024)).toString('utf8'));
    try {
      if (params.tenant.toLowerCase() !== endpoint.tenantId.toLowerCase())
        throw new TokenRefusal(
          400,
          'invalid_request',
          90002,
          `Tenant '${params.tenant}' not found.`,
        );
      sendJson(response, 200, await grantToken(form, endpoint));
    } catch (error) {
      if (!(error instanceof TokenRefusal)) throw error;
      sendJson(response, error.status, toRefusalBody(error));
    }
  }),
];
