import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
  let page: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    // One visitor walks through every look, so that the browser keeps the scripts of the pages.
    context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' });
    await test.deliverSample();
    await dispatchSample(test, ['iva', 'ambulans-sodra']);
    await dispatchWith(test, 'iva', 'posted');
    await test.deliverSample();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });
  afterEach(() => page.close());

  const open = async (path: string, width: number): Promise<void> => {
    await context.clearCookies();
    page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(
      `${test.stage.tenantUrl}/_login?persona=coordinator&return=${encodeURIComponent(path)}`,
    );
  };
  const checked = async (): Promise<readonly string[]> => {
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
    await open(`${notices}?theme=${theme}`, width);
    await page.getByRole('link', { name: 'FSN-2026-0002' }).waitFor();
    const faults = [...(await checked())];
    await page.getByRole('link', { name: 'FSN-2026-0002' }).click();
    await page.getByRole('tab', { name: 'Uppgifter' }).waitFor();
    await page.locator('mark').first().waitFor();
    faults.push(...(await checked()));
    await page.getByRole('tab', { name: 'Mottagare' }).click();
    await page.getByRole('checkbox', { name: 'Intensivvårdsavdelningen' }).waitFor();
    faults.push(...(await checked()));
    expect(faults).toEqual([]);
  });

  it.each(looks)(
    'work on governing documents, list and form, in %s at %d px',
    async (theme, width) => {
      await open(`/sites/mtp/SitePages/Dokumentarbete.aspx?theme=${theme}`, width);
      await page.getByRole('button', { name: 'Nytt dokument' }).waitFor();
      const faults = [...(await checked())];
      await page.getByRole('button', { name: 'Nytt dokument' }).click();
      await page.locator('input[type=file]').setInputFiles(sampleRoutine);
      await page.getByRole('button', { name: 'Rätta Syfte' }).click();
      await page.getByRole('button', { name: 'Spara utkastet' }).waitFor();
      faults.push(...(await checked()));
      expect(faults).toEqual([]);
    },
  );

  it.each(looks)('assignments, overview and form, in %s at %d px', async (theme, width) => {
    await open(`/sites/mtp/SitePages/Uppdrag.aspx?theme=${theme}`, width);
    await page.getByRole('button', { name: 'Skriv uppdrag' }).waitFor();
    const faults = [...(await checked())];
    await page.getByRole('button', { name: 'Skriv uppdrag' }).click();
    await page.getByRole('button', { name: 'Spara utkastet' }).waitFor();
    expect([...faults, ...(await checked())]).toEqual([]);
  });

  it.each(looks)('follow-up and log, in %s at %d px', async (theme, width) => {
    await open(`${notices}?theme=${theme}#FSN-2026-0001/uppfoljning`, width);
    await page.getByText('Ambulansen Södra').first().waitFor();
    const faults = [...(await checked())];
    await page.getByRole('tab', { name: 'Logg' }).click();
    await page.getByRole('button', { name: 'Kontrollera loggen' }).waitFor();
    faults.push(...(await checked()));
    expect(faults).toEqual([]);
  });

  it.each(looks)('the form that takes an audit in, in %s at %d px', async (theme, width) => {
    await open(`/sites/mtp/SitePages/Revision.aspx?theme=${theme}#revisioner/ny`, width);
    await page.getByRole('textbox', { name: 'Syfte' }).waitFor();
    expect(await checked()).toEqual([]);
  });

  it.each(['/', '/teams', '/mail'])('%s of the local tenant', async (path) => {
    await open(path, 1280);
    await page.getByRole('heading').first().waitFor();
    expect(await checked()).toEqual([]);
  });
});
