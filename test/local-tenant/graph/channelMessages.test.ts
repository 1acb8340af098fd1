import {
  aCertificate,
  asApp,
  aTenant,
  clientId,
  connectorScope,
  graphScope,
  postJson,
  registerApp,
  type TestTenant,
} from '../aTenant';

const teamId = '3b1d6e52-0f5c-4a77-9e10-5c8b7a2d4e31';
const channelId = '19:iva7c1d5e9b3a24f60@thread.tacv2';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

let tenant: TestTenant;
let bot: { readonly authorization: string };
let headers: { readonly authorization: string };
const threads: { id: string; activityId: string }[] = [];

beforeAll(async () => {
  tenant = await aTenant();
  const certificate = await aCertificate();
  await registerApp(tenant, certificate);
  bot = await asApp(tenant, certificate, connectorScope);
  headers = await asApp(tenant, certificate, graphScope);
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  for (let count = 0; count < 3; count += 1) {
    const activity = { type: 'message', attachments };
    const body = { isGroup: true, channelData: { channel: { id: channelId } }, activity };
    const answer = await postJson(`${tenant.url}/connector/v3/conversations`, body, bot);
    threads.push((await answer.json()) as { id: string; activityId: string });
  }
});
afterAll(() => tenant.stop());

const read = async (query = '', team = teamId, channel = channelId) =>
  fetch(
    `${tenant.url}/graph/v1.0/teams/${team}/channels/${encodeURIComponent(channel)}/messages${query}`,
    { headers },
  );

describe('Channel messages in Graph', () => {
  it('show the bot and its card as text, the latest first', async () => {
    const { value } = (await (await read('?$top=50')).json()) as { value: object[] };
    expect(value).toHaveLength(3);
    expect(value[0]).toMatchObject({
      id: threads[2]?.activityId,
      createdDateTime: expect.any(String),
      deletedDateTime: null,
      from: { application: { id: clientId, displayName: 'Kvittens' } },
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: JSON.stringify(card),
        },
      ],
    });
  });

  it('are paged', async () => {
    const page = (await (await read('?$top=2')).json()) as { '@odata.nextLink': string };
    const next = await fetch(page['@odata.nextLink'], { headers });
    expect(await next.json()).toMatchObject({ value: [{ id: threads[0]?.activityId }] });
  });

  it('stay in the list without their card when they are withdrawn', async () => {
    const [{ id, activityId } = { id: '', activityId: '' }] = threads;
    const place = `${tenant.url}/connector/v3/conversations/${encodeURIComponent(id)}`;
    await fetch(`${place}/activities/${activityId}`, { method: 'DELETE', headers: bot });
    const { value } = (await (await read()).json()) as { value: object[] };
    expect(value[2]).toMatchObject({ deletedDateTime: expect.any(String), attachments: [] });
  });

  it('are closed to the app where it is not installed, and unknown in a wrong team', async () => {
    const team = '5d3f8a74-2b7e-4c99-9a32-7e0d9c4f6a53';
    expect((await read('', team, '19:ambsodra3c7e1f5b92@thread.tacv2')).status).toBe(403);
    expect((await read('', team)).status).toBe(404);
  });
});
