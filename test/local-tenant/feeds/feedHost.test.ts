import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { aTenant, postJson, type TestTenant } from '../aTenant';

describe('A feed of an authority', () => {
  let tenant: TestTenant;
  const dataFolder = mkdtempSync(join(tmpdir(), 'tenant-'));
  beforeAll(async () => {
    tenant = await aTenant({ dataFolder });
  });
  afterAll(async () => {
    await tenant.stop();
    rmSync(dataFolder, { recursive: true });
  });

  const feed = (name: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${tenant.url}/_feeds/${name}`, { headers });
  const publish = (name: string, entry: object): Promise<Response> =>
    postJson(`${tenant.url}/_tenant/feeds/${name}`, entry);

  it.each([
    ['provmyndigheten', 'rss', 'application/rss+xml'],
    ['device-watch', 'atom', 'application/atom+xml'],
    ['grannregionen', 'json', 'application/feed+json'],
  ])('%s can be read as what it says it is: %s', async (name, format, type) => {
    const answer = await feed(name);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(parseFeed(await answer.text()).format).toBe(format);
  });

  it('may also be a plain JSON list', async () => {
    const { result } = (await (await feed('recall-list')).json()) as {
      result: { notices: { number: string; date: string }[] };
    };
    expect(result.notices[0]).toMatchObject({ number: 'AL-4471', date: '2026-03-17' });
  });

  it('has the latest first, and says when nothing has changed', async () => {
    const before = await feed('provmyndigheten');
    const etag = before.headers.get('etag') ?? '';
    expect((await feed('provmyndigheten', { 'if-none-match': etag })).status).toBe(304);
    const entry = { title: 'Ny <återkallelse> & "larm"', text: 'Rad 1' };
    expect((await publish('provmyndigheten', entry)).status).toBe(201);
    const after = await feed('provmyndigheten', { 'if-none-match': etag });
    expect(after.status).toBe(200);
    const read = parseFeed(await after.text());
    expect(read.format === 'rss' && read.feed.items?.[0]?.title).toBe('Ny <återkallelse> & "larm"');
  });

  it('keeps what was published over a restart', async () => {
    await publish('device-watch', { id: 'urn:x:1', title: 'Kvar', text: 'x' });
    await tenant.stop();
    tenant = await aTenant({ dataFolder });
    expect(await (await feed('device-watch')).text()).toContain('<id>urn:x:1</id>');
  });

  it('fails as planned', async () => {
    await postJson(`${tenant.url}/_tenant/faults`, { part: 'feeds', kind: 'status', status: 503 });
    expect((await feed('recall-list')).status).toBe(503);
    expect((await feed('recall-list')).status).toBe(200);
  });

  it('is only there under its name', async () => {
    expect((await feed('okand')).status).toBe(404);
    expect((await publish('okand', { title: 'x', text: 'x' })).status).toBe(404);
    expect((await publish('recall-list', { title: 'x' })).status).toBe(400);
    const listed = (await (await fetch(`${tenant.url}/_tenant/feeds`)).json()) as object[];
    expect(listed).toContainEqual({
      name: 'device-watch',
      format: 'atom',
      title: 'Device Watch: field safety notices',
      address: `${tenant.url}/_feeds/device-watch`,
    });
  });
});
