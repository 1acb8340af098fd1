import { createServer, type Server } from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { json } from 'express';
import { exportSPKI, SignJWT } from 'jose';
import type { TurnContext } from 'botbuilder';
import { botAuthentication } from '../../../bot/teams/botAuthentication';
import { messagesRoute } from '../../../bot/teams/messagesRoute';
import type { Settings } from '../../../bot/settings';
import { readDirectory } from '../../../local-tenant/directory';
import { createDispatch } from '../../../local-tenant/http/dispatch';
import { createFaults } from '../../../local-tenant/http/faults';
import { createIdentity, type Identity } from '../../../local-tenant/identity/identity';
import { keptSigningKey, type SigningKey } from '../../../local-tenant/identity/signingKeys';
import { openDatabase, type TenantDatabase } from '../../../local-tenant/storage/database';
import { silentLogger } from '../../support/silentLogger';

const clientId = '3f1c9d0e-5a7b-4c21-8e6d-90ab12cd34ef';
const directory = readDirectory(join(__dirname, '../../../config/sample-region/tenant.json'));
const { tenantId } = directory;

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

describe('The address Teams sends to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  const ran: unknown[] = [];
  let turn: (context: TurnContext) => Promise<void>;
  let database: TenantDatabase;
  let identity: Identity;
  let key: SigningKey;
  let issuer: Server;
  let service: Server;
  let address: string;
  let serviceUrl: string;

  beforeAll(async () => {
    // botbuilder writes every bad token to the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    database = openDatabase(folder);
    issuer = createServer((request, response) => answer(request, response));
    const origin = await listening(issuer);
    identity = createIdentity({ database, origin, directory });
    const answer = createDispatch({ parts: [identity.part], faults: createFaults(), origin });
    key = keptSigningKey(database, 'botframework');
    serviceUrl = `${origin}/connector/`;
    const settings = {
      clientId,
      tenantId,
      botOpenIdMetadata: `${origin}/identity/botframework/.well-known/openidconfiguration`,
    } as Settings;
    const route = messagesRoute({
      authentication: botAuthentication(settings, async () => 'none'),
      run: async (context) => {
        ran.push(context.activity.text);
        await turn(context);
      },
      tenants: [tenantId],
      logger: silentLogger,
    });
    service = createServer(express().post('/api/messages', json(), route));
    address = `${await listening(service)}/api/messages`;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    for (const server of [issuer, service]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    ran.length = 0;
    turn = async () => undefined;
  });

  const anActivity = (changes: Record<string, unknown> = {}) => ({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:anna', aadObjectId: randomUUID(), name: 'Anna' },
    recipient: { id: `28:${clientId}` },
    conversation: { id: '19:iva@thread.tacv2;messageid=1', tenantId },
    channelData: { tenant: { id: tenantId } },
    text: 'hej',
    ...changes,
  });
  const send = async (
    authorization: string | undefined,
    activity: unknown = anActivity(),
  ): Promise<number> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    await response.text();
    return response.status;
  };
  const good = async (): Promise<string> =>
    `Bearer ${await identity.signBotToken({ audience: clientId, serviceUrl })}`;

  interface Forgery {
    readonly claims?: Record<string, unknown>;
    readonly header?: Record<string, string>;
    readonly key?: Parameters<SignJWT['sign']>[0];
  }
  const now = () => Math.floor(Date.now() / 1_000);
  const forged = async ({ claims = {}, header = {}, key: other }: Forgery): Promise<string> => {
    const token = await new SignJWT({
      iss: 'https://api.botframework.com',
      aud: clientId,
      serviceurl: serviceUrl,
      iat: now(),
      nbf: now(),
      exp: now() + 3_600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
      .sign(other ?? key.privateKey);
    return `Bearer ${token}`;
  };
  const without = (name: string): Record<string, unknown> => {
    const activity: Record<string, unknown> = anActivity();
    delete activity[name];
    return activity;
  };

  it('runs a turn for a message of ours with a good token', async () => {
    expect(await send(await good())).toBe(200);
    expect(ran).toEqual(['hej']);
  });

  it('takes a token that was made by hand like the real one, so that what follows fails for its own reason', async () => {
    expect(await send(await forged({}))).toBe(200);
  });

  const refused: readonly [string, () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['an empty token', async () => 'Bearer '],
    ['garbage', async () => 'Bearer abc.def.ghi'],
    ['another scheme', async () => 'Basic YTpi'],
    [
      'a token that has expired',
      () => forged({ claims: { iat: now() - 9_000, nbf: now() - 9_000, exp: now() - 900 } }),
    ],
    [
      'a token that is not valid yet',
      () => forged({ claims: { nbf: now() + 3_000, exp: now() + 6_000 } }),
    ],
    ['a token for another bot', () => forged({ claims: { aud: randomUUID() } })],
    ['a token of another issuer', () => forged({ claims: { iss: 'https://evil.example' } })],
    [
      'a token for another service address',
      () => forged({ claims: { serviceurl: 'https://evil.example/' } }),
    ],
    ['a token without a service address', () => forged({ claims: { serviceurl: undefined } })],
    [
      'a token signed with another key under the same name',
      () => forged({ key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
    ],
    ['a token signed with a key nobody knows', () => forged({ header: { kid: 'unknown' } })],
    [
      'a token signed with the public key as a secret (HS256)',
      async () =>
        forged({ header: { alg: 'HS256' }, key: Buffer.from(await exportSPKI(key.publicKey)) }),
    ],
    [
      'an unsigned token (alg none)',
      async () => {
        const [, claims = ''] = (await good()).slice('Bearer '.length).split('.');
        const header = Buffer.from(
          JSON.stringify({ alg: 'none', typ: 'JWT', kid: key.kid }),
        ).toString('base64url');
        return `Bearer ${header}.${claims}.`;
      },
    ],
    [
      'a token whose claims were changed',
      async () => {
        const [header, , signature] = (await good()).split('.');
        const claims = Buffer.from(
          JSON.stringify({ aud: clientId, serviceurl: serviceUrl }),
        ).toString('base64url');
        return `${header}.${claims}.${signature}`;
      },
    ],
    [
      'a person’s token',
      async () => `Bearer ${await identity.userToken(directory.people[0]!, clientId)}`,
    ],
  ];
  it.each(refused)('refuses %s with 401, and runs nothing', async (_, token) => {
    expect(await send(await token())).toBe(401);
    expect(ran).toEqual([]);
  });

  it.each([
    ['serviceUrl', () => without('serviceUrl')],
    ['a serviceUrl that is one', () => anActivity({ serviceUrl: 'here' })],
    ['type', () => without('type')],
    ['channelId', () => without('channelId')],
    ['from', () => without('from')],
    ['conversation', () => without('conversation')],
    ['an object', () => []],
    ['anything', () => ({})],
  ])('refuses a body without %s with 400, and runs nothing', async (_, body) => {
    expect(await send(await good(), body())).toBe(400);
    expect(ran).toEqual([]);
  });

  it('refuses a body that is no JSON, and runs nothing', async () => {
    expect(await send(await good(), '{')).toBe(400);
    expect(ran).toEqual([]);
  });

  it.each([
    ['in the conversation', { conversation: { id: '19:x', tenantId: randomUUID() } }],
    ['in the channel data', { channelData: { tenant: { id: randomUUID() } } }],
    ['nowhere', { conversation: { id: '19:x' }, channelData: {} }],
  ])(
    'refuses a good token with another tenant’s id %s with 403, and runs nothing',
    async (_, changes) => {
      expect(await send(await good(), anActivity(changes))).toBe(403);
      expect(ran).toEqual([]);
    },
  );

  it('answers 500 when the turn fails, and nothing of the error', async () => {
    turn = async () => {
      throw new Error('secret');
    };
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await good() },
      body: JSON.stringify(anActivity()),
    });
    expect([response.status, await response.text()]).toEqual([500, '{"error":"The turn failed."}']);
  });
});
