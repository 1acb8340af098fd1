import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectorClient } from '../../../bot/teams/connectorClient';
import { dispatchCard } from '../../../src/cards/dispatchCard';
import { aDispatch, aPostedCard } from '../../support/builders';

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

describe('Sending a card over the connector', () => {
  let server: Server;
  let answer: Answer | 'reset' = { status: 201, body: '{}' };
  let asked: { method?: string; url?: string; authorization?: string; body: string }[] = [];
  const card = dispatchCard(aDispatch(), 'sv');
  const channel = { teamId: 't', channelId: '19:iva@thread.tacv2' };
  const client = () =>
    connectorClient({
      tokens: async (resource) => `token for ${resource}`,
      serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/connector/`,
      clientId: 'the-bot',
      tenantId: 'the-tenant',
    });

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { method, url, headers } = request;
        asked.push({
          method: method ?? '',
          url: url ?? '',
          authorization: headers.authorization ?? '',
          body,
        });
        if (answer === 'reset') request.socket.destroy();
        else response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });

  it('posts the card alone into the channel, in the app’s own name', async () => {
    answer = {
      status: 201,
      body: JSON.stringify({ id: `${channel.channelId};messageid=17`, activityId: '17' }),
    };
    expect(await client().post(channel, card)).toEqual({
      outcome: 'sent',
      value: { conversationId: `${channel.channelId};messageid=17`, activityId: '17' },
    });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: '/connector/v3/conversations',
      authorization: 'Bearer token for https://api.botframework.com',
    });
    const body = JSON.parse(asked[0]!.body) as { activity: Record<string, unknown> };
    expect(body).toMatchObject({
      isGroup: true,
      tenantId: 'the-tenant',
      channelData: { channel: { id: channel.channelId } },
    });
    expect(body.activity).toEqual({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });

  it('replies below a card, within its conversation (X-03)', async () => {
    answer = { status: 201, body: JSON.stringify({ id: '1801' }) };
    expect(await client().reply(aPostedCard, card)).toEqual({
      outcome: 'sent',
      value: { conversationId: aPostedCard.conversationId, activityId: '1801' },
    });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: `/connector/v3/conversations/${encodeURIComponent(aPostedCard.conversationId)}/activities`,
    });
    expect(JSON.parse(asked[0]!.body)).toEqual({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });

  it('finds the message’s id in that of the conversation', async () => {
    answer = { status: 201, body: JSON.stringify({ id: `${channel.channelId};messageid=1700` }) };
    expect(await client().post(channel, card)).toMatchObject({
      outcome: 'sent',
      value: { activityId: '1700' },
    });
  });

  it('reads who is in a channel, without apps (X-22)', async () => {
    answer = {
      status: 200,
      body: JSON.stringify({
        members: [{ name: 'Ada', aadObjectId: 'a' }, { objectId: 'b' }, { name: 'An app' }],
        continuationToken: '',
      }),
    };
    expect(await client().members(channel)).toEqual({
      outcome: 'sent',
      value: [
        { id: 'a', name: 'Ada' },
        { id: 'b', name: 'b' },
      ],
    });
    const place = encodeURIComponent(channel.channelId);
    expect(asked).toMatchObject([
      { method: 'GET', url: `/connector/v3/conversations/${place}/pagedmembers?pageSize=500` },
    ]);
    answer = { status: 403, body: '{}' };
    expect(await client().members(channel)).toMatchObject({ outcome: 'refused' });
  });

  it('changes the card at its place', async () => {
    answer = { status: 200, body: '{"id":"1700"}' };
    expect(await client().update(aPostedCard, card)).toEqual({ outcome: 'sent', value: true });
    expect(asked[0]).toMatchObject({
      method: 'PUT',
      url: `/connector/v3/conversations/${encodeURIComponent(aPostedCard.conversationId)}/activities/1700`,
    });
  });

  it.each<[string, Answer, object]>([
    [
      'is refused where the app is not installed',
      { status: 403 },
      { outcome: 'refused', reason: 'not-installed', status: 403 },
    ],
    [
      'is refused where the channel is gone',
      { status: 404 },
      { outcome: 'refused', reason: 'channel-missing', status: 404 },
    ],
    [
      'is refused when the card is too large',
      { status: 413 },
      { outcome: 'refused', reason: 'refused', status: 413 },
    ],
    [
      'waits as long as Teams asks for',
      { status: 429, headers: { 'Retry-After': '7' } },
      { outcome: 'later', pauseMs: 7_000 },
    ],
    [
      'waits a second when Teams names no time',
      { status: 429 },
      { outcome: 'later', pauseMs: 1_000 },
    ],
    ['is uncertain after an error of Teams', { status: 502 }, { outcome: 'uncertain' }],
    ['is uncertain after Teams gave up waiting', { status: 408 }, { outcome: 'uncertain' }],
    [
      'is uncertain when the answer names no message',
      { status: 201, body: '{"id":"x"}' },
      { outcome: 'uncertain' },
    ],
    [
      'is uncertain when the answer cannot be read',
      { status: 201, body: '<html>' },
      { outcome: 'uncertain' },
    ],
    ['is uncertain when the answer is empty', { status: 201 }, { outcome: 'uncertain' }],
  ])('%s', async (_, given, expected) => {
    answer = given;
    expect(await client().post(channel, card)).toMatchObject(expected);
    expect(asked).toHaveLength(1);
  });

  it('is uncertain when the connection breaks, and is not sent again', async () => {
    answer = 'reset';
    expect(await client().post(channel, card)).toMatchObject({ outcome: 'uncertain' });
    expect(asked).toHaveLength(1);
  });
});
