import { join } from 'node:path';
import { aProject } from './builtProject';
import { startHostTenant } from './hostTenant';
import { symlinkSync } from 'node:fs';
import { request } from 'node:http';

const notices = {
  id: '6c4816d6-0d08-4253-b7c1-666826930269',
  alias: 'SafetyNoticesWebPart',
  componentType: 'WebPart',
  version: '0.1.0',
  preconfiguredEntries: [{ title: { default: 'Säkerhetsmeddelanden' }, properties: {} }],
  loaderConfig: {
    entryModuleId: 'notices',
    internalModuleBaseUrls: [],
    scriptResources: { notices: { type: 'path', path: 'notices_1.js' } },
  },
};

describe('The host of the web parts', () => {
  let project: ReturnType<typeof aProject>;
  let tenant: Awaited<ReturnType<typeof startHostTenant>>;

  beforeAll(async () => {
    project = aProject({
      'release/manifests/notices.manifest.json': JSON.stringify(notices),
      'release/assets/notices_1.js': 'define([], () => ({}));',
      'release/.built-from': 'secret',
      'package.json': '{"name":"secret"}',
    });
    symlinkSync(join(process.cwd(), 'node_modules'), join(project.root, 'node_modules'));
    tenant = await startHostTenant(project.root);
  });
  afterAll(async () => {
    await tenant.stop();
    project.remove();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(tenant.origin + path, { headers, redirect: 'manual' });

  /** As fetch, but the path is sent as it stands. */
  const statusOfRaw = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(tenant.origin);
      request({ host: '127.0.0.1', port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('sends a visitor who is not signed in to the start page and back', async () => {
    const page = '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx?theme=dark';
    const response = await get(page, { 'x-signed-out': 'yes' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `/?return=${encodeURIComponent(page)}`,
    ]);
  });

  it('leads from the site to its first page', async () => {
    const response = await get('/sites/mtp');
    expect(response.headers.get('location')).toBe('/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx');
  });

  it('says who is signed in and never lets the page be kept', async () => {
    const response = await get('/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('Karin Lindqvist');
  });

  it('has the pages that the directory declares in its navigation', async () => {
    const text = await (await get('/sites/mtp/SitePages/minakvittenser.aspx')).text();
    const titles = [...text.matchAll(/SitePages\/\w+\.aspx"[^>]*>([^<]+)/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual([
      'Säkerhetsmeddelanden',
      'Mina kvittenser',
      'Nyheter om säkerhet',
      'Styrande dokument',
      'Verksamheter',
      'Arbeta med styrande dokument',
      'LSG',
      'Uppdrag',
      'Revision',
    ]);
    expect(text).toContain('<h1>Mina kvittenser</h1>');
  });

  it('remembers the theme that was chosen by address', async () => {
    const page = '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx';
    const chosen = await get(`${page}?theme=dark`);
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    const next = await get(page, { cookie });
    expect(await next.text()).toContain('data-theme="dark"');
  });

  it('answers 404 for a page that the site does not have', async () => {
    const response = await get('/sites/mtp/SitePages/Annat.aspx');
    expect([response.status, await response.text()]).toEqual([
      404,
      'Sidan Annat.aspx finns inte på webbplatsen.',
    ]);
  });

  it('lets files with a hash or a version in their names be kept for ever', async () => {
    const response = await get('/_host/release/notices_1.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('does not send a file again that the browser has', async () => {
    const first = await get('/_host/page.css');
    const again = await get('/_host/page.css', {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/_host/release/../.built-from',
    '/_host/release/..%2f.built-from',
    '/_host/release/%2e%2e/.built-from',
    '/_host/release/.built-from',
    '/_host/npm/react@17.0.1/../../package.json',
    '/_host/npm/react@17.0.1/umd/../package.json',
    '/_host/npm/react@17.0.1/package.json',
    '/_host/npm/express@5.3.0/index.js',
    '/_host/npm/..@1/package.json',
    '/_host/webPartHost.ts',
  ])('does not give away %s', async (path) => {
    expect(await statusOfRaw(path)).toBe(404);
  });
});
