import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { aNoticeCard } from './cards';
import { startFakeTenant, type FakeTenant } from './fakeTenant';

jest.setTimeout(30_000);

const aBuiltProject = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(root, 'release', 'manifests'), { recursive: true });
  const manifest = { id: 'c0ffee00-0000-4000-8000-000000000001', alias: 'SafetyNoticesWebPart' };
  writeFileSync(join(root, 'release', 'manifests', 'a.manifest.json'), JSON.stringify(manifest));
  return root;
};

describe('The tab in the Teams page', () => {
  let browser: Browser;
  let tenant: FakeTenant;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    root = aBuiltProject();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await tenant.stop();
  });

  const heard = () => page.frameLocator('iframe').locator('#heard');

  it('is told who looks at it, and the theme when it changes', async () => {
    tenant = await startFakeTenant(root);
    await page.goto(`${tenant.url}/teams?persona=coordinator`);
    await page.getByRole('link', { name: 'Säkerhets' }).click();
    await heard().getByText('karin.lindqvist@norrviken.example').waitFor();
    await page.getByLabel('Utseende').selectOption('dark');
    await page.frameLocator('iframe').getByText('dark', { exact: true }).waitFor();
    await page.getByLabel('Du är').selectOption('registrar');
    await heard().getByText('gunilla.bjork@norrviken.example').waitFor();
    await page.goBack();
    expect(await page.getByRole('region', { name: 'Kanaler', exact: true }).isVisible()).toBe(true);
  });

  it('opens at the case that a deep link in a card names', async () => {
    tenant = await startFakeTenant(root);
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'FSN-2026-0042' }));
    const url = `https://teams.microsoft.com/l/entity/app/notices?context=${context}`;
    tenant.post(0, {
      id: '1',
      card: aNoticeCard({ actions: [{ type: 'Action.OpenUrl', title: 'Öppna ärendet', url }] }),
    });
    await page.goto(`${tenant.url}/teams?persona=coordinator`);
    await page.getByRole('link', { name: 'Öppna ärendet' }).click();
    await heard().getByText('"subEntityId":"FSN-2026-0042"').waitFor();
  });

  it('says what to do while the web parts are not built', async () => {
    tenant = await startFakeTenant();
    await page.goto(`${tenant.url}/teams?persona=coordinator#sakerhetsmeddelanden`);
    await page.getByRole('heading', { name: 'Fliken kunde inte öppnas' }).waitFor();
  });
});
