import { startFakeTenant, type FakeTenant } from './fakeTenant';

describe('The pages over HTTP', () => {
  let tenant: FakeTenant;
  beforeAll(async () => {
    tenant = await startFakeTenant();
  });
  afterAll(() => tenant.stop());

  it.each(['/', '/teams', '/mail'])(
    'let %s load nothing from elsewhere and run no inline script',
    async (path) => {
      const response = await fetch(tenant.url + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(response.status).toBe(200);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(await response.text()).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    },
  );

  it.each([
    ['teams.js', 'text/javascript'],
    ['adaptivecards.js', 'text/javascript'],
    ['pages.css', 'text/css'],
  ])('serve %s', async (name, type) => {
    const response = await fetch(`${tenant.url}/_pages/${name}`);
    expect(response.headers.get('content-type')).toContain(type);
    expect((await response.text()).length).toBeGreaterThan(1000);
  });

  it.each(['nothing.js', 'constructor', '..%2fhtml.ts', 'mail/..%2f..%2ftenant.json'])(
    'have no file %s',
    async (name) => {
      expect((await fetch(`${tenant.url}/_pages/${name}`)).status).toBe(404);
    },
  );

  it('can only be read', async () => {
    expect((await fetch(`${tenant.url}/mail`, { method: 'POST' })).status).toBe(405);
  });

  it('leave other paths to other parts', async () => {
    expect((await fetch(`${tenant.url}/teamsx`)).status).toBe(501);
  });
});
