import { decodeJwt } from 'jose';
import { aTenant, postJson, type TestTenant } from '../../aTenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await aTenant();
});
afterEach(() => fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' }));
afterAll(() => tenant.stop());

const tokenFor = async (resource?: string): Promise<string> => {
  const more = resource === undefined ? '' : `&resource=${encodeURIComponent(resource)}`;
  const answer = await fetch(`${tenant.url}/_tenant/token?persona=owner${more}`);
  return ((await answer.json()) as { access_token: string }).access_token;
};

const webWith = async (authorization?: string) => {
  const answer = await fetch(`${tenant.url}/sites/mtp/_api/web`, {
    headers: { accept: 'application/json', ...(authorization && { authorization }) },
  });
  return { answer, body: (await answer.json()) as Record<string, unknown> };
};

describe('SharePoint asked with a token that it does not take', () => {
  it('says that it has expired', async () => {
    await postJson(`${tenant.url}/_tenant/faults`, {
      ...{ part: 'identity', kind: 'tokenLifetime', seconds: 1 },
    });
    const token = await tokenFor();
    const { exp = 0 } = decodeJwt(token);
    while (Date.now() <= exp * 1000) await new Promise((resolve) => setTimeout(resolve, 100));
    const { answer, body } = await webWith(`Bearer ${token}`);
    expect([answer.status, body]).toEqual([
      401,
      { error_description: 'Invalid JWT token. The token is expired.' },
    ]);
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="[\da-f-]{36}",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="/,
    );
  });

  it('says that it was made for something else', async () => {
    const { answer, body } = await webWith(
      `Bearer ${await tokenFor('https://graph.microsoft.com')}`,
    );
    expect([answer.status, body]).toEqual([
      401,
      {
        error_description:
          "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown.",
      },
    ]);
    expect(answer.headers.get('x-ms-diagnostics')).toBe(
      `3000003;reason="Invalid audience Uri 'https://graph.microsoft.com'.";category="invalid_client"`,
    );
  });

  it('says that it is forged, or no token at all', async () => {
    const token = await tokenFor();
    const forged = await webWith(`Bearer ${token.slice(0, -20)}${'A'.repeat(20)}`);
    expect(forged.body).toEqual({ error_description: 'Invalid issuer or signature.' });
    const garbled = await webWith('Bearer nonsense');
    expect(garbled.answer.status).toBe(401);
    expect(garbled.body['error_description']).toMatch(/^Invalid JWT token\./);
  });

  it('says in its usual form that nobody has signed in when there is none', async () => {
    const { answer, body } = await webWith();
    expect([answer.status, body['odata.error']]).toMatchObject([
      401,
      { code: '-2147024891, System.UnauthorizedAccessException' },
    ]);
    expect(answer.headers.get('x-ms-diagnostics')).toBeNull();
  });
});

describe('Every answer of SharePoint', () => {
  it('carries the headers by which it is known', async () => {
    const { answer } = await webWith(`Bearer ${await tokenFor()}`);
    const names = ['microsoftsharepointteamservices', 'x-sharepointhealthscore', 'sprequestguid'];
    for (const name of [...names, 'request-id', 'spclientservicerequestduration', 'x-ms-invokeapp'])
      expect([name, answer.headers.get(name)]).not.toEqual([name, null]);
    expect(answer.headers.get('x-sp-serverstate')).toBe('ReadOnly=0');
  });
});
