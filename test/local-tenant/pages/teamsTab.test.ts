import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { aNoticeCard } from './cards';
import { startFakeTenant, type FakeTenant } from './fakeTenant';

jest.setTimeout(30_000);

describe('The tab in the Teams page', () => {
  let browser: Browser;
  let tenant: FakeTenant;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
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
    tenant = await startFakeTenant();
    await page.goto(`${tenant.url}/teams?persona=coordinator`);
    const rail = page.getByRole('navigation', { name: 'Teams' });
    await rail.getByRole('link', { name: 'Säkerhetsmeddelanden' }).click();
    await heard().getByText('karin.lindqvist@norrviken.example').waitFor();
    await page.getByLabel('Utseende').selectOption('dark');
    await page.frameLocator('iframe').getByText('dark', { exact: true }).waitFor();
    await page.getByLabel('Du är').selectOption('registrar');
    await heard().getByText('gunilla.bjork@norrviken.example').waitFor();
    await page.goBack();
    expect(await page.getByRole('region', { name: 'Kanaler', exact: true }).isVisible()).toBe(true);
  });

  it('opens at the case that a deep link in a card names', async () => {
    tenant = await startFakeTenant();
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'FSN-2026-0042' }));
    const url = `https://teams.microsoft.com/l/entity/app/sakerhetsmeddelanden?context=${context}`;
    tenant.post(0, {
      id: '1',
      card: aNoticeCard({ actions: [{ type: 'Action.OpenUrl', title: 'Öppna ärendet', url }] }),
    });
    await page.goto(`${tenant.url}/teams?persona=coordinator`);
    await page.getByRole('link', { name: 'Öppna ärendet' }).click();
    await heard().getByText('"subEntityId":"FSN-2026-0042"').waitFor();
  });

  it('stands in a channel that somebody has added it to, and knows which', async () => {
    tenant = await startFakeTenant();
    await page.goto(`${tenant.url}/teams?persona=head-iva`);
    const channel = page.locator('[data-channel-id]', { hasText: 'Intensivvårdsavdelningen' });
    await channel.getByRole('link', { name: 'Mina kvittenser' }).click();
    await heard().getByText('"channelName":"Intensivvårdsavdelningen"').waitFor();
    await heard().getByText('"entityId":"mina-kvittenser"').waitFor();
    await page.getByRole('link', { name: 'Intensivvårdsavdelningen' }).click();
    expect(await channel.isVisible()).toBe(true);
  });

  it('opens no tab that the app does not have', async () => {
    tenant = await startFakeTenant();
    const url = 'https://teams.microsoft.com/l/entity/app/annat';
    tenant.post(0, {
      id: '1',
      card: aNoticeCard({ actions: [{ type: 'Action.OpenUrl', title: 'Öppna', url }] }),
    });
    await page.goto(`${tenant.url}/teams?persona=coordinator`);
    await page.getByRole('link', { name: 'Öppna' }).click();
    await page.getByText('Länken leder till en flik som appen inte har.').waitFor();
  });
});
