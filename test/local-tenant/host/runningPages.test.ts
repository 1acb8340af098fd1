import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startHostTenant } from './hostTenant';
import { aProbeProject, notBuiltId, probeIds } from './probeProject';

jest.setTimeout(60_000);

const both = { file: 'Prov.aspx', title: 'Prov', webParts: [probeIds.first, probeIds.second] };
const unbuilt = { file: 'Kommande.aspx', title: 'Kommande', webParts: [notBuiltId] };

describe('A page in a real browser', () => {
  let browser: Browser;
  let page: Page;
  let project: Awaited<ReturnType<typeof aProbeProject>>;
  let tenant: Awaited<ReturnType<typeof startHostTenant>>;
  let outside: string[];
  let errors: string[];

  beforeAll(async () => {
    project = await aProbeProject();
    tenant = await startHostTenant(project.root, [both, unbuilt]);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.stop();
    project?.remove();
  });
  beforeEach(async () => {
    tenant.seen.length = 0;
    outside = [];
    errors = [];
    page = await browser.newPage();
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(tenant.origin) && !url.startsWith('data:')) outside.push(url);
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(() => page.close());

  const settled = (frame: Page | Frame) =>
    frame.waitForFunction(() => document.documentElement.dataset['host'] !== 'loading');

  const found = (frame: Page | Frame): Promise<Record<string, unknown>[]> =>
    frame.$$eval('.web-part', (parts) =>
      parts.map((part) => ({
        state: part.getAttribute('data-web-part'),
        ...(JSON.parse(part.textContent ?? '{}') as object),
      })),
    );

  const open = async (query = ''): Promise<Record<string, unknown>[]> => {
    await page.goto(`${tenant.origin}/sites/mtp/SitePages/Prov.aspx${query}`);
    await settled(page);
    return found(page);
  };

  const openTab = async (theme: string): Promise<Frame> => {
    await page.goto(`${tenant.origin}/parent?id=${probeIds.first}&theme=${theme}`);
    const frame = await page.waitForSelector('#tab').then((tab) => tab.contentFrame());
    if (!frame) throw new Error('The tab has no frame.');
    await frame.waitForURL(/teamshostedapp/);
    await settled(frame);
    return frame;
  };

  it('gives a web part the person, the site, its lists and its own strings', async () => {
    const expected = {
      state: 'ready',
      user: [
        'Karin Lindqvist',
        'i:0#.f|membership|karin.lindqvist@norrviken.example',
        'karin.lindqvist@norrviken.example',
      ],
      web: `${tenant.origin}/sites/mtp`,
      culture: 'sv-se',
      tenant: '6f0c2d3e-6a41-4c55-9a3e-2b7f0c9d1e10',
      lists: ['Händelselogg'],
      field: 3,
      team: 'no Teams',
      oldTeam: 'no Teams',
      theme: { background: '#ffffff', isInverted: false },
    };
    expect(await open()).toEqual([
      { ...expected, word: 'first' },
      { ...expected, word: 'second' },
    ]);
    expect(errors).toEqual([]);
  });

  it('sends changes to SharePoint with a form digest', async () => {
    await open();
    const writes = tenant.seen.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/items'),
    );
    expect(writes.map(({ digest }) => digest)).toEqual(['0xDIGEST', '0xDIGEST']);
  });

  it('sends calls to the service with the person’s token for it', async () => {
    await open();
    const calls = tenant.seen.filter(({ path }) => path === '/api/probe');
    expect(calls.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-for-api://kvittens',
      'Bearer token-for-api://kvittens',
    ]);
  });

  it.each([
    ['dark', '#1b1a19'],
    ['contrast', '#000000'],
  ])('has a %s theme for web parts and page alike', async (theme, background) => {
    const [part] = await open(`?theme=${theme}`);
    expect(part?.['theme']).toEqual({ background, isInverted: true });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  });

  it('asks nothing of a stand-in that it does not have, and nothing of other machines', async () => {
    await open();
    const missed = await page.evaluate(
      () =>
        (window as unknown as { kvittensHost: { missedMembers: string[] } }).kvittensHost
          .missedMembers,
    );
    expect({ missed, outside }).toEqual({ missed: [], outside: [] });
  });

  it('does not scroll sideways at 400 pixels', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(`${tenant.origin}/sites/mtp/SitePages/Prov.aspx`);
    const wider = await page.$$eval(
      '.suite-bar, .site-header, .site-navigation, h1',
      (elements) => elements.filter((element) => element.scrollWidth > innerWidth).length,
    );
    expect(wider).toBe(0);
  });

  it('says on the page what to do about a web part that is not built, and leads on to the others', async () => {
    await page.goto(`${tenant.origin}/sites/mtp/SitePages/Kommande.aspx`);
    await settled(page);
    expect(await page.innerText('.canvas [role=alert]')).toBe(
      'Webbdelen är inte byggd ännu. Kör npm run build och ladda om sidan.',
    );
    await page.getByRole('link', { name: 'Prov', exact: true }).click();
    await settled(page);
    expect((await found(page)).map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(errors).toEqual([]);
  });

  it('runs as a tab that knows where in Teams it is', async () => {
    const frame = await openTab('contrast');
    const [part] = await found(frame);
    expect(part).toMatchObject({
      state: 'ready',
      team: '19:team@thread.tacv2',
      oldTeam: '19:team@thread.tacv2',
      theme: { background: '#000000', isInverted: true },
    });
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  });

  it('follows the theme of Teams while it is open', async () => {
    const frame = await openTab('default');
    await page.evaluate(() =>
      (
        window as unknown as { KvittensTeamsHost: { setTheme(theme: string): void } }
      ).KvittensTeamsHost.setTheme('dark'),
    );
    await frame.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    const [part] = await found(frame);
    expect(part?.['theme']).toEqual({ background: '#1b1a19', isInverted: true });
  });

  it('says that a tab is to be opened from Teams when it is opened alone', async () => {
    await page.goto(
      `${tenant.origin}/sites/mtp/_layouts/15/teamshostedapp.aspx?componentId=${probeIds.first}`,
    );
    await settled(page);
    expect(await page.innerText('.canvas [role=alert]')).toBe(
      'Det här är en flik i Teams. Öppna den från Teams-sidan i stället.',
    );
  });
});
