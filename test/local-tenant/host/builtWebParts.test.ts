import type { Browser } from 'playwright-core';
import { readManifests } from '../../../local-tenant/host/componentManifest';
import { ensureBuilt } from '../../../local-tenant/host/ensureBuilt';
import { launchBrowser } from '../../support/browser';
import { startHostTenant } from './hostTenant';

jest.setTimeout(240_000);

describe('The web parts as they are shipped', () => {
  let browser: Browser;
  let tenant: Awaited<ReturnType<typeof startHostTenant>>;

  beforeAll(async () => {
    await ensureBuilt();
    tenant = await startHostTenant(process.cwd());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.stop();
  });

  it('find every script of theirs on a page and in a tab', async () => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/_host/')) return;
      if (response.status() >= 400) failed.push(pathname);
    });
    const built = readManifests('release/manifests').map(({ id }) => id);
    expect(built.length).toBeGreaterThan(0);
    for (const id of built) {
      const file = tenant.pages.find(({ webParts }) => webParts.includes(id))?.file;
      await page.goto(`${tenant.origin}/sites/mtp/SitePages/${file}`);
      await page.waitForSelector('.web-part[data-web-part=ready]');
      await page.goto(`${tenant.origin}/parent?id=${id}`);
      await page.frameLocator('#tab').locator('.web-part[data-web-part=ready]').waitFor();
      expect(failed).toEqual([]);
    }
    await page.close();
  });
});
