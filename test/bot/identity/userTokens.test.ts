import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { userTokens } from '../../../bot/identity/userTokens';
import type { Settings } from '../../../bot/settings';
import { isFault } from '../../../src/application/fault';

const tenantId = '6f0c2d3e-6a41-4c55-9a3e-2b7f0c9d1e10';
const person = { id: 'b2e4c1d3-2222-4e7f-8c2b-1d6f8e3a5b02', name: 'Anna Ahlberg' };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('A person’s token', () => {
  let server: Server;
  let origin = '';
  let isUp = true;
  let asked = 0;

  beforeAll(async () => {
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    server = createServer((request, response) => {
      asked += 1;
      if (!isUp) return response.writeHead(503).end('down');
      const body =
        request.url === '/keys'
          ? { keys: [jwk] }
          : { issuer: `${origin}/v2.0`, jwks_uri: `${origin}/keys` };
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    isUp = true;
    asked = 0;
  });

  const checker = () =>
    userTokens({
      tenantId,
      userAudience: 'api://kvittens',
      userOpenIdMetadata: `${origin}/metadata`,
    } as Settings);
  const now = (): number => Math.floor(Date.now() / 1_000);
  const signed = async (
    claims: JWTPayload = {},
    key = privateKey,
    alg = 'RS256',
  ): Promise<string> => {
    const all = {
      oid: person.id,
      name: person.name,
      tid: tenantId,
      scp: 'user_impersonation',
      aud: 'api://kvittens',
      iss: `${origin}/v2.0`,
      exp: now() + 3_600,
      ...claims,
    };
    return `Bearer ${await new SignJWT(all).setProtectedHeader({ alg, kid: 'k1' }).sign(key)}`;
  };

  it('tells who it is', async () => {
    expect(await checker()(await signed())).toEqual(person);
  });

  it('is taken with several scopes and several audiences', async () => {
    const several = {
      scp: 'openid user_impersonation',
      aud: ['https://site.example', 'api://kvittens'],
    };
    expect(await checker()(await signed(several))).toEqual(person);
  });

  it.each<[string, JWTPayload]>([
    ['has expired', { exp: 1_000 }],
    ['is for another service', { aud: 'api://other' }],
    ['comes from another issuer', { iss: 'https://evil.example' }],
    ['is of another tenant', { tid: '00000000-0000-4000-8000-000000000000' }],
    ['has another scope', { scp: 'Files.Read' }],
    ['has a scope that only begins alike', { scp: 'user_impersonation.all' }],
    ['is an app’s', { scp: undefined as unknown as string, roles: ['x'] }],
    ['names nobody', { name: '' }],
    ['has an id that is none', { oid: 'anna' }],
  ])('is not good when it %s', async (_, claims) => {
    expect(await checker()(await signed(claims))).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['no token', 'Bearer '],
    ['another scheme', 'Basic YTpi'],
    ['garbage', 'Bearer a.b.c'],
    ['more behind it', 'Bearer a b'],
  ])('is not good as %s', async (_, authorization) => {
    expect(await checker()(authorization)).toBeUndefined();
  });

  it('is not good when somebody else signed it, or nobody', async () => {
    const [, claims = ''] = (await signed()).slice('Bearer '.length).split('.');
    const none = `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    expect([
      await checker()(await signed({}, stranger.privateKey)),
      await checker()(await signed({}, privateKey, 'RS512')),
      await checker()(none),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('is checked with keys that are fetched once', async () => {
    const check = checker();
    await check(await signed());
    await check(await signed());
    expect(asked).toBe(2);
  });

  it('cannot be judged while the issuer gives no metadata, and can as soon as it does', async () => {
    const check = checker();
    isUp = false;
    const failed = await check(await signed()).catch((error: unknown) => error);
    expect(isFault(failed, 'identity/unavailable')).toBe(true);
    isUp = true;
    expect(await check(await signed())).toEqual(person);
  });

  it('cannot be judged while the issuer gives no keys', async () => {
    const check = checker();
    const token = await signed();
    const answering = server.listeners('request').slice();
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (request.url === '/keys') response.writeHead(503).end();
      else
        answering.forEach((answer) => (answer as (...given: unknown[]) => void)(request, response));
    });
    const failed = await check(token).catch((error: unknown) => error);
    server.removeAllListeners('request');
    answering.forEach((answer) => server.on('request', answer as () => void));
    expect(isFault(failed, 'identity/unavailable')).toBe(true);
  });
});
