import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify, UnsecuredJWT } from 'jose';
import { createIdentity, type Identity } from '../../../local-tenant/identity/identity';
import { openDatabase, type TenantDatabase } from '../../../local-tenant/storage/database';
import { aTenant, directory, postJson, type TestTenant } from '../aTenant';

const origin = 'http://localhost:8080';
const [coordinator] = directory.people;

describe('Identity', () => {
  let folder: string;
  let database: TenantDatabase;
  let identity: Identity;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'identity-'));
    database = openDatabase(folder);
    identity = createIdentity({ database, origin, directory });
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  const personOf = async (authorization: string) => {
    const who = await identity.authenticate({ headers: { authorization } } as never);
    return who?.kind === 'person' ? who.person.persona : undefined;
  };

  it("recognises a person by a token for the tenant's origin", async () => {
    const token = await identity.userToken(coordinator!);
    expect(await personOf(`Bearer ${token}`)).toBe('coordinator');
  });

  it('does not recognise a token for another resource', async () => {
    const token = await identity.userToken(coordinator!, 'api://kvittens');
    expect(await personOf(`Bearer ${token}`)).toBeUndefined();
  });

  it('does not recognise a token without a signature', async () => {
    const claims = decodeJwt(await identity.userToken(coordinator!));
    expect(await personOf(`Bearer ${new UnsecuredJWT(claims).encode()}`)).toBeUndefined();
  });

  it('does not recognise a token whose claims were changed', async () => {
    const [head, , signature] = (await identity.userToken(coordinator!)).split('.');
    const claims = { ...decodeJwt(await identity.userToken(coordinator!)), oid: 'x' };
    const changed = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await identity.verifyToken(`${head}.${changed}.${signature}`, origin)).toBeUndefined();
  });

  it('keeps its keys, so that tokens outlive a restart', async () => {
    const token = await identity.userToken(coordinator!);
    const again = createIdentity({ database, origin, directory });
    expect((await again.verifyToken(token, origin))?.['oid']).toBe(coordinator!.id);
  });

  it('does not take a token of another issuer', async () => {
    const elsewhere = createIdentity({ database, origin: 'http://localhost:9090', directory });
    const token = await elsewhere.userToken(coordinator!, origin);
    expect(await identity.verifyToken(token, origin)).toBeUndefined();
  });
});

describe('The pages of the tenant', () => {
  let tenant: TestTenant;
  beforeAll(async () => {
    tenant = await aTenant();
  });
  afterAll(() => tenant.stop());

  const login = (query: string) => fetch(`${tenant.url}/_login?${query}`, { redirect: 'manual' });

  it('publish keys that a token can be checked with', async () => {
    const answer = await fetch(`${tenant.url}/_tenant/token?persona=head-iva`);
    const { access_token } = (await answer.json()) as { access_token: string };
    const place = `${tenant.url}/identity/${directory.tenantId}`;
    const keys = createRemoteJWKSet(new URL(`${place}/discovery/v2.0/keys`));
    const { payload } = await jwtVerify(access_token, keys, {
      issuer: `${place}/v2.0`,
      audience: 'api://kvittens',
    });
    const { oid, name, upn, scp, aud } = payload;
    expect({ oid, name, upn, scp, aud }).toEqual({
      oid: 'b2e4c1d3-2222-4e7f-8c2b-1d6f8e3a5b02',
      name: 'Anna Ahlberg',
      upn: 'anna.ahlberg@norrviken.example',
      scp: 'user_impersonation',
      aud: [tenant.url, 'api://kvittens'],
    });
  });

  it('remember the person who signed in', async () => {
    const answer = await login('persona=head-iva&return=/teams');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/teams']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);

    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const token = await fetch(`${tenant.url}/_tenant/token?resource=api://kvittens`, { headers });
    const { access_token } = (await token.json()) as { access_token: string };
    const { name, aud } = decodeJwt(access_token);
    expect({ name, aud }).toEqual({ name: 'Anna Ahlberg', aud: 'api://kvittens' });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/%0d%0aX: y', '/%'])(
    'stay in the tenant after a login that asks for %s',
    async (place) => {
      const answer = await login(`persona=head-iva&return=${encodeURIComponent(place)}`);
      const location = answer.headers.get('location') ?? '';
      expect(new URL(location, tenant.url).origin).toBe(tenant.url);
    },
  );

  it('give nobody a token without a persona or a session', async () => {
    expect((await fetch(`${tenant.url}/_tenant/token`)).status).toBe(401);
    expect((await fetch(`${tenant.url}/_tenant/token?persona=nobody`)).status).toBe(404);
  });

  it('answer only to the names of this machine', async () => {
    const statusFor = (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const { port } = new URL(tenant.url);
        const options = { host: '127.0.0.1', port, path: '/_tenant/personas', headers: { host } };
        request(options, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    const hosts = [
      'localhost',
      '127.0.0.1:99',
      '[::1]:99',
      'rebound.example',
      'localhost.evil.example',
    ];
    expect(await Promise.all(hosts.map(statusFor))).toEqual([200, 200, 200, 403, 403]);
  });

  it("refuse another web site that reaches for the tenant's controls", async () => {
    const headers = { origin: 'https://evil.example' };
    const press = await postJson(`${tenant.url}/teams/api/press`, {}, headers);
    const faults = await postJson(`${tenant.url}/_tenant/faults`, {}, headers);
    expect([press.status, faults.status]).toEqual([403, 403]);
  });

  it('say what is not built', async () => {
    const answer = await fetch(`${tenant.url}/identity/x/unknown`);
    expect([answer.status, await answer.json()]).toEqual([
      501,
      {
        error: {
          code: 'notBuilt',
          message: 'Not built: GET /identity/x/unknown: the path is unknown to the local tenant.',
        },
      },
    ]);
  });
});
