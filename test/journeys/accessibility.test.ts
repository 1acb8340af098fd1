import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBuilt } from '../../local-tenant/host/ensureBuilt';
import { accessibilityFaults } from '../support/accessibility';
import { aStage, dispatchSample, dispatchWith, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';

jest.setTimeout(120_000);

const notices = '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx';
const sampleRoutine = join(__dirname, '../../config/sample-region/documents/RH-15405.docx');
const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 400],
] as const;

describe('Every page meets WCAG 2.1 AA and needs no sideways scrolling', () => {
  let test: TestStage;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    await ensureBuilt();
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    await test.deliverSample();
    await dispatchSample(test, ['iva', 'ambulans-sodra']);
    await dispatchWith(test, 'iva', 'posted');
    await test.deliverSample();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });
  afterEach(() => context.close());

  const open = async (path: string, width: number): Promise<Page> => {
    context = await browser.newContext({
      locale: 'sv-SE',
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(
      `${test.stage.tenantUrl}/_login?persona=coordinator&return=${encodeURIComponent(path)}`,
    );
    return page;
  };
  const checked = async (page: Page): Promise<readonly string[]> => {
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    return [
      ...(await accessibilityFaults(page)),
      ...(scroll > client ? [`sideways: ${scroll} > ${client}`] : []),
    ];
  };

  it.each(looks)('the notices, list and details, in %s at %d px', async (theme, width) => {
    const page = await open(`${notices}?theme=${theme}`, width);
    await page.getByRole('link', { name: 'FSN-2026-0002' }).waitFor();
    const faults = [...(await checked(page))];
    await page.getByRole('link', { name: 'FSN-2026-0002' }).click();
    await page.getByRole('tab', { name: 'Uppgifter' }).waitFor();
    await page.locator('mark').first().waitFor();
    faults.push(...(await checked(page)));
    await page.getByRole('tab', { name: 'Mottagare' }).click();
    await page.getByRole('checkbox', { name: 'Intensivvårdsavdelningen' }).waitFor();
    faults.push(...(await checked(page)));
    expect(faults).toEqual([]);
  });

  it.each(looks)(
    'work on governing documents, list and form, in %s at %d px',
    async (theme, width) => {
      const page = await open(`/sites/mtp/SitePages/Dokumentarbete.aspx?theme=${theme}`, width);
      await page.getByRole('button', { name: 'Nytt dokument' }).waitFor();
      const faults = [...(await checked(page))];
      await page.getByRole('button', { name: 'Nytt dokument' }).click();
      await page.locator('input[type=file]').setInputFiles(sampleRoutine);
      await page.getByRole('button', { name: 'Rätta Syfte' }).click();
      await page.getByRole('button', { name: 'Spara utkastet' }).waitFor();
      faults.push(...(await checked(page)));
      expect(faults).toEqual([]);
    },
  );

  it.each(looks)('follow-up and log, in %s at %d px', async (theme, width) => {
    const page = await open(`${notices}?theme=${theme}#FSN-2026-0001/uppfoljning`, width);
    await page.getByText('Ambulansen Södra').first().waitFor();
    const faults = [...(await checked(page))];
    await page.getByRole('tab', { name: 'Logg' }).click();
    await page.getByRole('button', { name: 'Kontrollera loggen' }).waitFor();
    faults.push(...(await checked(page)));
    expect(faults).toEqual([]);
  });

  it.each(['/', '/teams', '/mail'])('%s of the local tenant', async (path) => {
    const page = await open(path, 1280);
    await page.getByRole('heading').first().waitFor();
    expect(await checked(page)).toEqual([]);
  });
});
