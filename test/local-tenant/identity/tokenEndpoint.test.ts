import { ConfidentialClientApplication } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import {
  aCertificate,
  aTenant,
  clientId,
  directory,
  grantForm,
  graphScope,
  registerApp,
  requestToken,
  signAssertion,
  type Certificate,
  type TestTenant,
} from '../aTenant';

let tenant: TestTenant;
let certificate: Certificate;
let other: Certificate;

beforeAll(async () => {
  tenant = await aTenant();
  [certificate, other] = await Promise.all([aCertificate(), aCertificate()]);
  await registerApp(tenant, certificate);
});
afterAll(() => tenant.stop());

const refusalOf = async (form: Record<string, string>) => {
  const answer = await requestToken(tenant, form);
  const { error, error_codes } = (await answer.json()) as { error: string; error_codes: number[] };
  return [answer.status, error, ...error_codes];
};

describe('The token endpoint', () => {
  it('gives MSAL a token for a certificate', async () => {
    const metadata = await fetch(
      `${tenant.url}/identity/${directory.tenantId}/v2.0/.well-known/openid-configuration`,
    );
    const app = new ConfidentialClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${directory.tenantId}`,
        authorityMetadata: await metadata.text(),
        clientCertificate: {
          thumbprintSha256: certificate.thumbprint.toString('hex'),
          privateKey: certificate.privateKey,
        },
      },
    });

    const result = await app.acquireTokenByClientCredential({ scopes: [`${tenant.url}/.default`] });

    const { aud, appid, roles, iss, tid } = decodeJwt(result?.accessToken ?? '');
    expect({ aud, appid, roles, iss, tid }).toEqual({
      aud: tenant.url,
      appid: clientId,
      roles: ['Sites.Selected'],
      iss: `${tenant.url}/identity/${directory.tenantId}/v2.0`,
      tid: directory.tenantId,
    });
  });

  it('refuses an app that is not registered', async () => {
    const form = grantForm(await signAssertion(tenant, certificate), graphScope);
    expect(await refusalOf({ ...form, client_id: 'a0000000-0000-4000-8000-000000000001' })).toEqual(
      [400, 'unauthorized_client', 700016],
    );
  });

  it('refuses an assertion signed with another certificate', async () => {
    const assertion = await signAssertion(tenant, other);
    expect(await refusalOf(grantForm(assertion, graphScope))).toEqual([
      401,
      'invalid_client',
      700027,
    ]);
  });

  it('refuses another key under the registered thumbprint', async () => {
    const { thumbprint } = certificate;
    const assertion = await signAssertion(tenant, other, { thumbprint });
    expect(await refusalOf(grantForm(assertion, graphScope))).toEqual([
      401,
      'invalid_client',
      700027,
    ]);
  });

  it('refuses an assertion made for another audience', async () => {
    const audience = 'https://login.microsoftonline.com/x/oauth2/v2.0/token';
    const assertion = await signAssertion(tenant, certificate, { audience });
    expect(await refusalOf(grantForm(assertion, graphScope))).toEqual([
      401,
      'invalid_client',
      700023,
    ]);
  });

  it('refuses an assertion whose time is over', async () => {
    const assertion = await signAssertion(tenant, certificate, { expires: '-30s' });
    expect(await refusalOf(grantForm(assertion, graphScope))).toEqual([
      401,
      'invalid_client',
      700024,
    ]);
  });

  it('refuses a client secret', async () => {
    const form = { client_id: clientId, grant_type: 'client_credentials', client_secret: 'x' };
    expect(await refusalOf(form)).toEqual([401, 'invalid_client', 7000218]);
  });

  it('refuses a resource that the tenant does not have', async () => {
    const form = grantForm(await signAssertion(tenant, certificate), 'https://vault.example');
    expect(await refusalOf(form)).toEqual([400, 'invalid_resource', 500011]);
  });

  it('refuses to register a bot that is not on this machine', async () => {
    const messagingEndpoint = 'https://bot.example/api/messages';
    const answer = await registerApp(tenant, certificate, { messagingEndpoint });
    expect(answer.status).toBe(400);
  });
});
