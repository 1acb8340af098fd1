import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  aCertificate,
  asApp,
  aTenant,
  clientId,
  connectorScope,
  directory,
  postJson,
  registerApp,
  type Certificate,
  type TestTenant,
} from '../aTenant';

const iva = '19:iva7c1d5e9b3a24f60@thread.tacv2';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

let tenant: TestTenant;
let bot: Server;
let certificate: Certificate;
let messageId: string;
let received: { readonly authorization: string; readonly activity: Record<string, unknown> };
let answer: { status: number; body: string; afterMilliseconds?: number };

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

const cardAnswer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { ...card, body: [{ type: 'TextBlock', text: 'Mottaget' }] },
};

const post = async (): Promise<string> => {
  const headers = await asApp(tenant, certificate, connectorScope);
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  const created = await postJson(
    `${tenant.url}/connector/v3/conversations`,
    {
      isGroup: true,
      channelData: { channel: { id: iva } },
      activity: { type: 'message', attachments },
    },
    headers,
  );
  return ((await created.json()) as { activityId: string }).activityId;
};

beforeAll(async () => {
  tenant = await aTenant({ pressTimeoutMilliseconds: 300 });
  bot = createServer(async (request, response) => {
    const activity = JSON.parse(await readText(request)) as Record<string, unknown>;
    received = { authorization: request.headers.authorization ?? '', activity };
    setTimeout(() => response.writeHead(answer.status).end(answer.body), answer.afterMilliseconds);
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  certificate = await aCertificate();
  const { port } = bot.address() as AddressInfo;
  const messagingEndpoint = `http://127.0.0.1:${port}/api/messages`;
  await registerApp(tenant, certificate, { messagingEndpoint });
  messageId = await post();
});
beforeEach(() => {
  answer = { status: 200, body: JSON.stringify(cardAnswer) };
});
afterAll(async () => {
  await tenant.stop();
  bot.closeAllConnections();
  await new Promise((resolve) => bot.close(resolve));
});

const press = async (body: object, headers: Record<string, string> = {}) => {
  const pressed = await postJson(`${tenant.url}/teams/api/press`, body, headers);
  return [pressed.status, await pressed.json()];
};
const aPress = () => ({
  persona: 'head-iva',
  messageId,
  verb: 'confirmReceived',
  id: 'received',
  data: { dispatch: 'D-1' },
});

describe('A press on a card', () => {
  it("gives the presser the bot's card, and leaves the message as it is", async () => {
    expect(await press(aPress())).toEqual([200, cardAnswer]);
    const channels = (await (await fetch(`${tenant.url}/teams/api/channels`)).json()) as {
      id: string;
      messages: { card: unknown }[];
    }[];
    expect(channels.find(({ id }) => id === iva)?.messages[0]?.card).toEqual(card);
  });

  it('reaches the bot as the activity that Teams would send', async () => {
    await press(aPress());
    const { id, timestamp, from, ...rest } = received.activity;
    expect(from).toEqual({
      id: expect.stringMatching(/^29:1[\w-]{43}$/),
      aadObjectId: 'b2e4c1d3-2222-4e7f-8c2b-1d6f8e3a5b02',
      name: 'Anna Ahlberg',
    });
    expect([typeof id, typeof timestamp]).toEqual(['string', 'string']);
    expect(rest).toEqual({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: `${tenant.url}/connector/`,
      locale: 'sv-SE',
      recipient: { id: `28:${clientId}`, name: 'Kvittens' },
      conversation: {
        id: `${iva};messageid=${messageId}`,
        conversationType: 'channel',
        isGroup: true,
        tenantId: directory.tenantId,
      },
      channelData: {
        team: { id: '3b1d6e52-0f5c-4a77-9e10-5c8b7a2d4e31' },
        channel: { id: iva },
        tenant: { id: directory.tenantId },
        source: { name: 'message' },
      },
      replyToId: messageId,
      value: {
        action: {
          type: 'Action.Execute',
          id: 'received',
          verb: 'confirmReceived',
          data: { dispatch: 'D-1' },
        },
        trigger: 'manual',
      },
    });
  });

  it('carries a token that the bot can check', async () => {
    await press(aPress());
    const place = `${tenant.url}/identity/botframework`;
    const metadata = (await (await fetch(`${place}/.well-known/openidconfiguration`)).json()) as {
      issuer: string;
      jwks_uri: string;
    };
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
    const token = received.authorization.replace('Bearer ', '');
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'https://api.botframework.com',
      audience: clientId,
    });
    expect([metadata.issuer, payload['serviceurl']]).toEqual([
      'https://api.botframework.com',
      `${tenant.url}/connector/`,
    ]);
  });

  it('is made by the person signed in on the page when no persona is named', async () => {
    const login = await fetch(`${tenant.url}/_login?persona=staff`, { redirect: 'manual' });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { persona: _persona, ...body } = aPress();
    await press(body, { cookie });
    expect(received.activity['from']).toMatchObject({ name: 'Farid Sundin' });
    expect(await press(body)).toEqual([401, { error: 'Ingen är inloggad på sidan.' }]);
  });

  it("says so when the bot answers with an error, does not answer in time, or can't be understood", async () => {
    answer = { status: 500, body: '' };
    expect(await press(aPress())).toEqual([
      502,
      { error: 'Tjänsten svarade med fel (500). Försök igen om en stund.' },
    ]);
    answer = { status: 200, body: '<html>' };
    expect(await press(aPress())).toEqual([502, { error: 'Tjänstens svar gick inte att läsa.' }]);
    answer = { ...answer, afterMilliseconds: 600 };
    expect(await press(aPress())).toEqual([
      502,
      { error: 'Tjänsten svarade inte i tid. Försök igen om en stund.' },
    ]);
  });

  it('is refused on a message that is not there', async () => {
    expect(await press({ ...aPress(), messageId: '1' })).toEqual([
      404,
      { error: 'Meddelandet finns inte längre.' },
    ]);
  });
});

describe('The event stream', () => {
  it('tells of a message as soon as it is posted', async () => {
    const stream = await fetch(`${tenant.url}/teams/api/events`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const id = await post();
    while (!text.includes('data: ')) text += (await reader.read()).value ?? '';
    await reader.cancel();
    const event = JSON.parse(/data: (.*)\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
    expect(event).toMatchObject({ kind: 'posted', channelId: iva, message: { id, card } });
  });
});
