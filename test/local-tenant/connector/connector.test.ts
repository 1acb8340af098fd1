import {
  aCertificate,
  asApp,
  aTenant,
  clientId,
  connectorScope,
  directory,
  graphScope,
  postJson,
  registerApp,
  type TestTenant,
} from '../aTenant';

const iva = '19:iva7c1d5e9b3a24f60@thread.tacv2';
const medicin = '19:med31a8f2c6d0b4e15@thread.tacv2';
const vardcentral = '19:vcstrand5e9b1d7a30@thread.tacv2';
const ambulans = '19:ambsodra3c7e1f5b92@thread.tacv2';
const otherBot = '7a0c9d0e-5a7b-4c21-8e6d-90ab12cd0001';

let tenant: TestTenant;
let bot: { readonly authorization: string };
let stranger: { readonly authorization: string };
let reader: { readonly authorization: string };

beforeAll(async () => {
  tenant = await aTenant();
  const certificate = await aCertificate();
  await registerApp(tenant, certificate);
  await registerApp(tenant, certificate, { clientId: otherBot });
  bot = await asApp(tenant, certificate, connectorScope);
  stranger = await asApp(tenant, certificate, connectorScope, otherBot);
  reader = await asApp(tenant, certificate, graphScope);
});
afterAll(() => tenant.stop());

const cardActivity = (text: string) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
    },
  ],
});

const place = (): string => `${tenant.url}/connector/v3/conversations`;

const createThread = (channelId: string, activity: object = cardActivity('Hej'), headers = bot) =>
  postJson(
    place(),
    {
      isGroup: true,
      bot: { id: `28:${clientId}` },
      tenantId: directory.tenantId,
      channelData: { channel: { id: channelId }, tenant: { id: directory.tenantId } },
      activity,
    },
    headers,
  );

const posted = async (channelId: string) =>
  (await (await createThread(channelId)).json()) as { id: string; activityId: string };

const change = (
  method: string,
  { id, activityId }: { id: string; activityId: string },
  headers = bot,
) =>
  fetch(`${place()}/${encodeURIComponent(id)}/activities/${activityId}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'PUT' ? { body: JSON.stringify(cardActivity('Ändrad')) } : {}),
  });

const shownMessages = async (channelId: string) => {
  const channels = (await (await fetch(`${tenant.url}/teams/api/channels`)).json()) as {
    id: string;
    messages: { id: string; card: { body: { text: string }[] } | null; deleted: boolean }[];
  }[];
  return channels.find(({ id }) => id === channelId)?.messages ?? [];
};

const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string } };
  return [answer.status, error.code];
};

describe('The connector', () => {
  it('begins a thread and says where it is', async () => {
    const answer = await createThread(iva);
    const { id, activityId } = (await answer.json()) as { id: string; activityId: string };
    expect([answer.status, id]).toEqual([201, `${iva};messageid=${activityId}`]);
    expect(activityId).toMatch(/^\d{13}$/);
  });

  it('changes a card in place', async () => {
    const thread = await posted(iva);
    const answer = await change('PUT', thread);
    expect([answer.status, await answer.json()]).toEqual([200, { id: thread.activityId }]);
    const message = (await shownMessages(iva)).find(({ id }) => id === thread.activityId);
    expect(message?.card?.body[0]?.text).toBe('Ändrad');
  });

  it('withdraws a card, and then knows it no more', async () => {
    const thread = await posted(iva);
    expect((await change('DELETE', thread)).status).toBe(200);
    expect(await errorOf(await change('PUT', thread))).toEqual([
      404,
      'ActivityNotFoundInConversation',
    ]);
    const message = (await shownMessages(iva)).find(({ id }) => id === thread.activityId);
    expect(message).toMatchObject({ deleted: true, card: null });
  });

  it("refuses to change another bot's card", async () => {
    expect(await errorOf(await change('PUT', await posted(medicin), stranger))).toEqual([
      403,
      'Forbidden',
    ]);
  });

  it('refuses a bot that posts in the name of another', async () => {
    const answer = await createThread(medicin, cardActivity('Hej'), stranger);
    expect(await errorOf(answer)).toEqual([403, 'Forbidden']);
  });

  it('refuses a token for another resource', async () => {
    const answer = await createThread(medicin, cardActivity('Hej'), reader);
    expect(await errorOf(answer)).toEqual([401, 'Unauthorized']);
  });

  it('refuses a channel where the app is not installed', async () => {
    expect(await errorOf(await createThread(ambulans))).toEqual([
      403,
      'BotNotInConversationRoster',
    ]);
  });

  it('refuses a channel that does not exist', async () => {
    expect(await errorOf(await createThread('19:none@thread.tacv2'))).toEqual([
      404,
      'ConversationNotFound',
    ]);
  });

  it('refuses more than 100 kB', async () => {
    const answer = await createThread(medicin, cardActivity('x'.repeat(101 * 1024)));
    expect(await errorOf(answer)).toEqual([413, 'MessageSizeTooBig']);
  });

  it('splits text and card into two messages, and gives no id back', async () => {
    const thread = await posted(medicin);
    const before = (await shownMessages(medicin)).length;
    const activity = { ...cardActivity('Hej'), text: 'Hej' };
    const url = `${place()}/${encodeURIComponent(thread.id)}/activities`;
    const answer = await postJson(url, activity, bot);
    expect([answer.status, await answer.json()]).toEqual([201, {}]);
    expect((await shownMessages(medicin)).length).toBe(before + 2);
  });

  it('tells who is in a channel', async () => {
    const url = `${place()}/${encodeURIComponent(medicin)}/pagedmembers`;
    const answer = await fetch(url, { headers: bot });
    const { members } = (await answer.json()) as { members: { name: string; email: string }[] };
    expect(members.map(({ name, email }) => [name, email])).toEqual([
      ['Karin Lindqvist', 'karin.lindqvist@norrviken.example'],
      ['Björn Öberg', 'bjorn.oberg@norrviken.example'],
    ]);
  });

  it('refuses the eighth thread within a second, and counts it', async () => {
    await fetch(`${tenant.url}/_tenant/connector/figures`, { method: 'DELETE' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => createThread(vardcentral)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    const figures = await (await fetch(`${tenant.url}/_tenant/connector/figures`)).json();
    expect(figures).toMatchObject({
      sent: 7,
      created: 7,
      refused429: 1,
      violations: 1,
      violationsBy: { conversation: 1, tenant: 0, beforeRetryAfter: 0 },
    });
  });

  it('gives every message an id of its own', async () => {
    const ids = (await shownMessages(vardcentral)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
    expect([...ids].sort()).toEqual(ids);
  });

  it('says what it has not built', async () => {
    const answer = await postJson(place(), { isGroup: false, members: [] }, bot);
    expect(await errorOf(answer)).toEqual([501, 'notBuilt']);
  });
});
