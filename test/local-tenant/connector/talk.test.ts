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
  type TestTenant,
} from '../aTenant';
import { aBot, type Activity, type TestBot } from './aBot';

const iva = '19:iva7c1d5e9b3a24f60@thread.tacv2';
const withoutApp = '19:ambsodra3c7e1f5b92@thread.tacv2';
const anna = 'b2e4c1d3-2222-4e7f-8c2b-1d6f8e3a5b02';
const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hej' }] };

interface Shown {
  readonly id: string;
  readonly from: string;
  readonly fromApp: boolean;
  readonly text: string | null;
  readonly card: unknown;
  readonly replyToId: string | null;
}

let tenant: TestTenant;
let bot: TestBot;
let asBot: { readonly authorization: string };

beforeAll(async () => {
  [tenant, bot] = await Promise.all([aTenant(), aBot()]);
  const certificate = await aCertificate();
  await registerApp(tenant, certificate, { messagingEndpoint: bot.messagingEndpoint });
  asBot = await asApp(tenant, certificate, connectorScope);
});
afterAll(async () => {
  await tenant.stop();
  await bot.stop();
});
beforeEach(() => {
  bot.received.length = 0;
  bot.answer = { status: 200 };
});

const ask = async (path: string, body: object): Promise<[number, Record<string, unknown>]> => {
  const answer = await postJson(`${tenant.url}/teams/api/${path}`, body);
  return [answer.status, (await answer.json()) as Record<string, unknown>];
};
const connector = (path: string, body: object): Promise<Response> =>
  postJson(`${tenant.url}/connector/v3/conversations${path}`, body, asBot);
const chatOf = async (persona: string) =>
  (await (await fetch(`${tenant.url}/teams/api/chat?persona=${persona}`)).json()) as {
    readonly botName: string;
    readonly installed: boolean;
    readonly messages: readonly Shown[];
  };
const messagesIn = async (channelId: string): Promise<readonly Shown[]> => {
  const channels = (await (await fetch(`${tenant.url}/teams/api/channels`)).json()) as {
    readonly id: string;
    readonly messages: readonly Shown[];
  }[];
  return channels.find(({ id }) => id === channelId)?.messages ?? [];
};

describe('The chat of a person with the bot', () => {
  let chatId = '';

  it('is not there until the person adds the app, so that the bot cannot write', async () => {
    expect(await chatOf('head-iva')).toEqual({
      botName: 'Kvittens',
      installed: false,
      messages: [],
    });
    expect((await ask('say', { persona: 'head-iva', text: 'hej' }))[0]).toBe(409);
    const created = await connector('', { isGroup: false, members: [{ id: anna }] });
    expect([created.status, await created.json()]).toEqual([
      403,
      {
        error: { code: 'BadArgument', message: "Bot is not installed in user's personal scope" },
      },
    ]);
  });

  it('begins with two activities that tell the bot who has added it, once', async () => {
    const [status, body] = await ask('install', { persona: 'head-iva' });
    chatId = String(body['chatId']);
    expect([status, chatId]).toEqual([201, expect.stringMatching(/^a:1[\w-]{43}$/)]);
    expect(bot.received.map(({ type }) => type)).toEqual([
      'conversationUpdate',
      'installationUpdate',
    ]);
    const [update, installation] = bot.received;
    expect(update).toMatchObject({
      channelId: 'msteams',
      serviceUrl: `${tenant.url}/connector/`,
      from: { aadObjectId: anna, id: expect.stringMatching(/^29:1/) },
      recipient: { id: `28:${clientId}`, name: 'Kvittens' },
      conversation: { id: chatId, conversationType: 'personal', tenantId: directory.tenantId },
      channelData: { tenant: { id: directory.tenantId } },
      membersAdded: [{ id: `28:${clientId}` }, { aadObjectId: anna }],
    });
    expect(installation).toMatchObject({ action: 'add' });
    expect((await ask('install', { persona: 'head-iva' }))[0]).toBe(200);
    expect(bot.received).toHaveLength(2);
  });

  it('brings what the person writes to the bot, with the bot service’s proof', async () => {
    const [status, body] = await ask('say', { persona: 'head-iva', text: 'mina <b>' });
    expect(status).toBe(201);
    const { timestamp, from, ...message } = bot.received[0] as Activity;
    expect(message).toEqual({
      type: 'message',
      id: body['messageId'],
      channelId: 'msteams',
      serviceUrl: `${tenant.url}/connector/`,
      locale: 'sv-SE',
      recipient: { id: `28:${clientId}`, name: 'Kvittens' },
      conversation: { id: chatId, conversationType: 'personal', tenantId: directory.tenantId },
      channelData: { tenant: { id: directory.tenantId } },
      text: 'mina <b>',
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: '<p>mina &lt;b&gt;</p>' }],
      entities: [
        {
          type: 'clientInfo',
          locale: 'sv-SE',
          country: 'SE',
          platform: 'Web',
          timezone: 'Europe/Stockholm',
        },
      ],
    });
    expect([typeof timestamp, (from as { name: string }).name]).toEqual(['string', 'Anna Ahlberg']);
    const place = `${tenant.url}/identity/botframework/.well-known/openidconfiguration`;
    const metadata = (await (await fetch(place)).json()) as { jwks_uri: string };
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
    const token = bot.authorizations.at(-1)?.replace('Bearer ', '') ?? '';
    const { payload } = await jwtVerify(token, keys, { audience: clientId });
    expect(payload['serviceurl']).toBe(`${tenant.url}/connector/`);
  });

  it('shows what the bot answers, with text and with cards', async () => {
    const sent = await connector(`/${encodeURIComponent(chatId)}/activities`, {
      type: 'message',
      text: 'Du har **ett** kort.',
    });
    expect(sent.status).toBe(201);
    await connector(`/${encodeURIComponent(chatId)}/activities`, {
      type: 'message',
      attachments: [{ contentType: adaptive, content: card }],
    });
    const { messages } = await chatOf('head-iva');
    expect(messages.map(({ from, fromApp, text }) => [from, fromApp, text])).toEqual([
      ['Anna Ahlberg', false, 'mina <b>'],
      ['Kvittens', true, 'Du har **ett** kort.'],
      ['Kvittens', true, null],
    ]);
    expect(messages[2]?.card).toEqual(card);
    expect((await chatOf('head-medicin')).messages).toEqual([]);
  });

  it('takes a press on a card, but only of the person whose chat it is', async () => {
    const { messages } = await chatOf('head-iva');
    const pressed = { messageId: messages[2]?.id, verb: 'confirmReceipt', data: { a: 1 } };
    const answer = { statusCode: 200, type: adaptive, value: card };
    bot.answer = { status: 200, body: answer };
    expect(await ask('press', { persona: 'head-iva', ...pressed })).toEqual([200, answer]);
    expect(bot.received[0]).toMatchObject({
      name: 'adaptiveCard/action',
      conversation: { id: chatId, conversationType: 'personal' },
      channelData: { tenant: { id: directory.tenantId }, source: { name: 'message' } },
    });
    expect((await ask('press', { persona: 'head-medicin', ...pressed }))[0]).toBe(404);
  });

  it('can be opened by the bot, by the person’s object id or its own id for them', async () => {
    const byObjectId = await connector('', { members: [{ id: anna }] });
    expect([byObjectId.status, await byObjectId.json()]).toEqual([201, { id: chatId }]);
    const members = await fetch(
      `${tenant.url}/connector/v3/conversations/${encodeURIComponent(chatId)}/members`,
      { headers: asBot },
    );
    const [member] = (await members.json()) as { id: string; email: string }[];
    expect(member?.email).toBe('anna.ahlberg@norrviken.example');
    const byOwnId = await connector('', { members: [{ id: member?.id }], isGroup: false });
    expect(await byOwnId.json()).toEqual({ id: chatId });
    const one = await fetch(
      `${tenant.url}/connector/v3/conversations/${encodeURIComponent(chatId)}/members/${anna}`,
      { headers: asBot },
    );
    expect(await one.json()).toEqual(member);
  });

  it('keeps what was written when the bot is out of reach, and says so', async () => {
    bot.answer = { status: 500 };
    const [status, body] = await ask('say', { persona: 'head-iva', text: 'hjälp' });
    expect([status, body['error']]).toEqual([
      502,
      'Tjänsten svarade med fel (500). Försök igen om en stund.',
    ]);
    expect((await chatOf('head-iva')).messages.at(-1)?.text).toBe('hjälp');
  });
});

describe('A message in a channel', () => {
  it('reaches the bot when it mentions it, and the answer stands in the same thread', async () => {
    const [, body] = await ask('say', { persona: 'head-iva', channelId: iva, text: 'status' });
    const id = String(body['messageId']);
    expect(bot.received[0]).toMatchObject({
      text: '<at>Kvittens</at> status',
      conversation: {
        id: `${iva};messageid=${id}`,
        conversationType: 'channel',
        isGroup: true,
      },
      channelData: { channel: { id: iva } },
    });
    expect((bot.received[0]?.['entities'] as object[])[0]).toEqual({
      type: 'mention',
      mentioned: { id: `28:${clientId}`, name: 'Kvittens' },
      text: '<at>Kvittens</at>',
    });
    const path = `/${encodeURIComponent(`${iva};messageid=${id}`)}/activities/${id}`;
    await connector(path, { type: 'message', text: 'Allt är besvarat.' });
    const [said, answered] = await messagesIn(iva);
    expect(said).toMatchObject({ from: 'Anna Ahlberg', fromApp: false, text: '@Kvittens status' });
    expect(answered).toMatchObject({ fromApp: true, replyToId: id });
  });

  it('is refused from people outside the channel, and where the app is not installed', async () => {
    const outside = await ask('say', { persona: 'head-medicin', channelId: iva, text: 'x' });
    expect(outside).toEqual([403, { error: 'Björn Öberg är inte med i kanalen.' }]);
    const there = { persona: 'head-ambulans', channelId: withoutApp, text: 'x' };
    expect((await ask('say', there))[0]).toBe(409);
    expect(bot.received).toEqual([]);
  });
});

describe('A search with the message extension', () => {
  const search = (more: object = {}) =>
    ask('search', {
      persona: 'head-iva',
      channelId: iva,
      commandId: 'searchNotices',
      parameters: [{ name: 'query', value: 'pump' }],
      ...more,
    });
  const preview = {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: 'FSN-2026-0001', text: 'Infusionspump' },
  };
  const results = {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ contentType: adaptive, content: card, preview }],
    },
  };

  it('asks the bot as Teams does, and gives its results', async () => {
    bot.answer = { status: 200, body: results };
    expect(await search()).toEqual([200, results]);
    expect(bot.received[0]).toMatchObject({
      type: 'invoke',
      name: 'composeExtension/query',
      conversation: { id: iva, conversationType: 'channel' },
      channelData: { channel: { id: iva }, source: { name: 'compose' } },
      value: {
        commandId: 'searchNotices',
        parameters: [{ name: 'query', value: 'pump' }],
        queryOptions: { skip: 0, count: 25 },
      },
    });
  });

  it('puts a chosen card into the channel in the person’s name', async () => {
    const attachment = { contentType: adaptive, content: card };
    const insertion = { persona: 'head-iva', channelId: iva, attachment };
    expect((await ask('insert', insertion))[0]).toBe(201);
    const shown = (await messagesIn(iva)).at(-1);
    expect(shown).toMatchObject({ from: 'Anna Ahlberg', fromApp: false, card });
  });

  it('asks the bot about a link of a host that the app names, and of no other', async () => {
    bot.answer = { status: 200, body: results };
    const unfurl = (url: string) => ask('unfurl', { persona: 'head-iva', channelId: iva, url });
    const link = `${tenant.url}/sites/mtp/SitePages/StyrandeDokument.aspx?dokument=RH-15405`;
    expect(await unfurl(link)).toEqual([200, results]);
    expect(bot.received[0]).toMatchObject({
      type: 'invoke',
      name: 'composeExtension/queryLink',
      conversation: { id: iva, conversationType: 'channel' },
      channelData: { channel: { id: iva }, source: { name: 'compose' } },
      value: { url: link },
    });
    expect((await unfurl('https://dokument.norrviken.example/get/RH-15405'))[0]).toBe(200);
    expect((await unfurl('https://elsewhere.example/RH-15405'))[0]).toBe(404);
    expect(bot.received).toHaveLength(2);
  });

  it('puts the card of a link below what the person wrote with it', async () => {
    const attachment = { contentType: adaptive, content: card };
    const sent = { persona: 'head-iva', channelId: iva, attachment, text: 'Läs den här.' };
    expect((await ask('insert', sent))[0]).toBe(201);
    expect((await messagesIn(iva)).at(-1)).toMatchObject({ text: 'Läs den här.', card });
    expect(bot.received).toEqual([]);
  });

  it('gives the bot’s sentence when it has no results', async () => {
    const sentence = { composeExtension: { type: 'message', text: 'Inget hittades.' } };
    bot.answer = { status: 200, body: sentence };
    expect(await search()).toEqual([200, sentence]);
  });

  it.each([{}, { composeExtension: { type: 'config' } }, 'text'])(
    'says that an answer like %j cannot be read',
    async (body) => {
      bot.answer = { status: 200, body };
      expect(await search()).toEqual([502, { error: 'Tjänstens svar gick inte att läsa.' }]);
    },
  );
});
