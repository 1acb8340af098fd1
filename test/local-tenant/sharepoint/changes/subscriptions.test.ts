import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/subscriptions';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

interface Notification {
  readonly subscriptionId: string;
  readonly clientState: string | null;
  readonly resource: string;
  readonly siteUrl: string;
  readonly webId: string;
  readonly tenantId: string;
  readonly expirationDateTime: string;
}

/** A receiver of webhooks on a port of its own; what it got, and how it answers. */
interface Receiver {
  readonly url: string;
  readonly got: (readonly Notification[])[];
  answerWith: number;
  readonly close: () => Promise<void>;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
};

async function receiver(
  shake: (token: string, response: ServerResponse) => void = (token, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(token),
): Promise<Receiver> {
  const got: (readonly Notification[])[] = [];
  const own = { answerWith: 200 };
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? '/', 'http://x').searchParams.get('validationtoken');
    if (token !== null) return shake(token, response);
    void bodyOf(request).then((text) => {
      got.push((JSON.parse(text) as { value: readonly Notification[] }).value);
      response.writeHead(own.answerWith).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?kept=1`;
  return Object.assign(own, {
    url,
    got,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const until = async (holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const refusalOf = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'not refused',
    (thrown: unknown) => (thrown as Error).message,
  );

let sharePoint: RunningSharePoint;
let hook: Receiver;
let listId: string;

const timing = (running: RunningSharePoint, windowMilliseconds: number, retryMilliseconds = 50) =>
  fetch(`${running.origin}/_tenant/sharepoint/webhooks`, {
    method: 'POST',
    body: JSON.stringify({ windowMilliseconds, retryMilliseconds }),
  });

beforeEach(async () => {
  sharePoint = await runningSharePoint();
  await timing(sharePoint, 100);
  hook = await receiver();
  listId = ((await sharePoint.as('app').web.lists.add('Watched')) as { Id: string }).Id;
});
afterEach(async () => {
  await hook.close();
  await sharePoint.stop();
});

const list = (running = sharePoint) => running.as('app').web.lists.getByTitle('Watched');

describe('A subscription to a list', () => {
  it('is made, read, renewed and removed', async () => {
    const { subscriptions } = list();
    const made = (await subscriptions.add(hook.url, inDays(30), 'state')) as { id: string };
    expect(made).toMatchObject({
      'odata.type': 'Microsoft.SharePoint.Webhooks.Subscription',
      clientState: 'state',
      notificationUrl: hook.url,
      resource: listId,
      resourceData: null,
    });
    await subscriptions.getById(made.id).update(inDays(60), hook.url, 'other');
    const read = (await subscriptions.getById(made.id)()) as { expirationDateTime: string };
    expect(read).toMatchObject({ id: made.id, clientState: 'other' });
    expect(Date.parse(read.expirationDateTime)).toBeGreaterThan(Date.parse(inDays(59)));
    expect(await subscriptions()).toHaveLength(1);
    await subscriptions.getById(made.id).delete();
    expect(await subscriptions()).toHaveLength(0);
    expect(await refusalOf(subscriptions.getById(made.id)())).toMatch(/404/);
  });

  it('tells of several changes at once, with what is needed to ask for them', async () => {
    const made = (await list().subscriptions.add(hook.url, inDays(1), 'mine')) as { id: string };
    for (const Title of ['1', '2', '3']) await list().items.add({ Title });
    await until(() => hook.got.length > 0);
    expect(hook.got[0]).toEqual([
      {
        subscriptionId: made.id,
        clientState: 'mine',
        expirationDateTime: expect.stringMatching(/^[\d-]{10}T[\d:]{8}\.\d{7}Z$/) as string,
        resource: listId,
        tenantId: '11111111-1111-4111-8111-111111111111',
        siteUrl: '/sites/prov',
        webId: '33333333-3333-4333-8333-333333333333',
      },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hook.got.length).toBeLessThan(3);
    const before = hook.got.length;
    await list().items.getById(1).delete();
    await until(() => hook.got.length > before);
  });

  it('is not made when the address does not give the token back as plain text', async () => {
    const wrong = [
      await receiver((_token, response) => response.writeHead(200).end('something else')),
      await receiver((token, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(token),
      ),
      await receiver((token, response) => response.writeHead(202).end(token)),
    ];
    for (const one of wrong) {
      const refusal = await refusalOf(list().subscriptions.add(one.url, inDays(1)));
      expect(refusal).toMatch(/400.*Failed to validate the notification URL/);
      await one.close();
    }
    expect(await list().subscriptions()).toHaveLength(0);
  });

  it('takes no end beyond 180 days or in the past, and no address off the machine', async () => {
    const { subscriptions } = list();
    for (const days of [181, -1]) {
      const refusal = await refusalOf(subscriptions.add(hook.url, inDays(days)));
      expect(refusal).toMatch(/400.*expiration date is invalid/);
    }
    const away = await refusalOf(subscriptions.add('https://hooks.example/x', inDays(1)));
    expect(away).toMatch(/Failed to validate.*sends nothing off this machine/);
    expect(await refusalOf(subscriptions.add(hook.url, inDays(179.9)))).toBe('not refused');
  });

  it('is told five times more when it does not answer well, and then no more', async () => {
    await list().subscriptions.add(hook.url, inDays(1));
    hook.answerWith = 500;
    await timing(sharePoint, 10, 20);
    await list().items.add({ Title: 'Unheard' });
    await until(() => hook.got.length === 6);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(hook.got).toHaveLength(6);
    hook.answerWith = 200;
    await list().items.add({ Title: 'Heard' });
    await until(() => hook.got.length === 7);
  });

  it('is only for those who may manage the list', async () => {
    const own = sharePoint.as('visitor').web.lists.getByTitle('Watched').subscriptions;
    expect(await refusalOf(own.add(hook.url, inDays(1)))).toMatch(/403/);
  });

  it('survives that SharePoint is started anew, and what it was not told of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
    const first = await runningSharePoint(join(folder, 'a.sqlite'));
    await timing(first, 600_000);
    await first.as('app').web.lists.add('Watched');
    await list(first).subscriptions.add(hook.url, inDays(1), 'kept');
    await list(first).items.add({ Title: 'Before' });
    await first.stop();
    expect(hook.got).toHaveLength(0);
    const second = await runningSharePoint(join(folder, 'a.sqlite'));
    await until(() => hook.got.length === 1);
    expect(hook.got[0]?.[0]?.clientState).toBe('kept');
    await second.stop();
    rmSync(folder, { recursive: true });
  });
});
