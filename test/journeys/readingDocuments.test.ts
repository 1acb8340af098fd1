import { spfi } from '@pnp/sp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { refreshingSearchIndex } from '../../bot/documents/searchIndexFile';
import { serviceRequests } from '../../bot/sharepoint/requestBehavior';
import { publishedDocuments } from '../../src/adapters/sharepoint/publishedDocuments';
import { searchIndexFiles } from '../../src/adapters/sharepoint/searchIndexFiles';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { accessibilityFaults } from '../support/accessibility';
import { aStage, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { printedPages } from '../support/printedPages';
import { anEdition, putEdition } from '../support/publishedEditions';

jest.setTimeout(180_000);

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 400],
] as const;

const long = 'Avdelningschefen ser till att alla känner till rutinen. '.repeat(8);

describe('The page Styrande dokument in a browser', () => {
  let test: TestStage;
  let browser: Browser;
  let context: BrowserContext;

  const siteAsOwner = async (): Promise<SiteLists> => {
    const { tenantUrl } = test.stage;
    const answer = await fetch(`${tenantUrl}/_tenant/token?persona=owner`);
    const { access_token: token } = (await answer.json()) as { readonly access_token: string };
    const requests = serviceRequests({
      tokens: async () => token,
      resource: tenantUrl,
      timeoutMs: 20_000,
      attempts: 3,
    });
    return { sp: spfi(`${tenantUrl}/sites/mtp`).using(requests), sitePath: '/sites/mtp' };
  };

  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    // One reader walks through every look, so that the browser keeps the scripts of the page.
    context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' });
    const site = await siteAsOwner();
    await putEdition(site, anEdition({ edition: '1' }));
    await putEdition(
      site,
      anEdition({
        edition: '2',
        reviewBy: '2026-01-01',
        sections: [
          ['Syfte', 'Hur säkerhetsmeddelanden tas om hand.'],
          ['Ansvar', 'Avdelningschefen kvitterar på kortet inom fem dagar.'],
          ['Genomförande', Array.from({ length: 20 }, () => long).join('\n')],
          ['Bilaga 1 Mall', 'Hej!'],
        ],
      }),
    );
    await refreshingSearchIndex({
      documents: publishedDocuments(site),
      files: searchIndexFiles(site),
      abbreviations: [{ short: 'FSN', long: 'säkerhetsmeddelande' }],
    }).rebuild();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });
  afterEach(() => Promise.all(context.pages().map((page) => page.close())));

  const open = async (query: string, width = 1280): Promise<Page> => {
    await context.clearCookies();
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    page.setDefaultTimeout(30_000);
    const path = `/sites/mtp/SitePages/StyrandeDokument.aspx${query}`;
    await page.goto(
      `${test.stage.tenantUrl}/_login?persona=staff&return=${encodeURIComponent(path)}`,
    );
    return page;
  };

  it('is found by its number in any form, by title, text, misspelling and abbreviation (GD-01, GD-28)', async () => {
    const page = await open('');
    const ways = [
      ...['RH-70001', 'RH70001', 'rh 70001', '70001'],
      ...['säkerhetsmeddelanden i vården', 'kvitterar på kortet', 'säkerhetsmedelanden', 'FSN'],
    ];
    for (const way of ways) {
      await page.getByRole('searchbox').fill('zzzzzz');
      await page
        .getByRole('link', { name: /Säkerhetsmeddelanden i vården/ })
        .waitFor({ state: 'detached' });
      await page.getByRole('searchbox').fill(way);
      await page
        .getByRole('link', { name: /Säkerhetsmeddelanden i vården/ })
        .first()
        .waitFor();
    }
  });

  it('leads from a word by the keyboard alone to the section it stands in (GD-28)', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('fem dagar');
    await page.getByText(/I avsnittet Ansvar/).waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Ansvar' }).waitFor();
    expect(new URL(page.url()).search).toBe('?dokument=RH-70001&avsnitt=1');
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
  });

  it('prints the header and the warning on every page, each with its number (GD-08, GD-09)', async () => {
    const page = await open('?dokument=RH-70001');
    await page.getByRole('region', { name: 'Ansvar' }).waitFor();
    const pages = printedPages(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((printed, index) => {
      expect(printed).toContain('Fastställd av: Regional chefläkare');
      expect(printed).toContain('kan ha blivit inaktuell');
      expect(printed).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(printed).not.toContain('Till sökningen');
    });
  });

  it.each(looks)(
    'meets WCAG 2.1 AA and needs no sideways scrolling: %s, %d px',
    async (theme, width) => {
      const waits = [
        ['', (page: Page) => page.getByRole('searchbox').waitFor()],
        [
          '&dokument=RH-70001',
          (page: Page) => page.getByRole('region', { name: 'Ansvar' }).waitFor(),
        ],
        ['&dokument=RH-70001&jamfor=1', (page: Page) => page.locator('ins').first().waitFor()],
      ] as const;
      for (const [query, isThere] of waits) {
        const page = await open(`?theme=${theme}${query}`, width);
        await isThere(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
        await page.close();
      }
    },
  );
});
