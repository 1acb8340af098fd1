import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startFakeTenant, type FakeTenant } from './fakeTenant';

jest.setTimeout(30_000);

describe('The mail page', () => {
  let browser: Browser;
  let tenant: FakeTenant;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    tenant = await startFakeTenant();
    page = await browser.newPage();
    await page.goto(`${tenant.url}/mail`);
  });
  afterAll(async () => {
    await browser.close();
    await tenant.stop();
  });

  it('shows sent mail with its body as text', async () => {
    await page.getByText('Skickat ämne').click();
    expect(await page.getByText('Hej <b>!').isVisible()).toBe(true);
    expect(await page.getByText('till c@d.example').isVisible()).toBe(true);
  });

  it('shows the words of a mail that was sent as HTML', async () => {
    await page.getByText('Brev i HTML').click();
    await page.getByText('Rad ett').waitFor();
    expect(await page.locator('details[open] pre').last().textContent()).toMatch(
      /^Rad ett\s+Rad två$/,
    );
  });

  it('asks for a mail before it delivers', async () => {
    await page.getByRole('button', { name: 'Lämna in mejlet' }).click();
    await page.getByText('Välj ett provmejl eller en egen fil först.').waitFor();
    expect(tenant.deliveries).toEqual([]);
  });

  it('delivers an uploaded file into the function mailbox and lists it', async () => {
    const mime = 'From: x@y.example\nSubject: Field Safety Notice\n\nText';
    const file = { name: 'fsn.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mime) };
    await page.getByLabel('eller egen fil').setInputFiles(file);
    await page.getByRole('button', { name: 'Lämna in mejlet' }).click();
    await page.getByRole('row', { name: /Field Safety Notice/ }).waitFor();
    expect(tenant.deliveries).toEqual([{ to: 'fsn.medicaldevice@norrviken.example', mime }]);
  });

  it('opens a mail with its text and attachments', async () => {
    await page.getByRole('button', { name: 'Field Safety Notice' }).click();
    const dialog = page.getByRole('dialog', { name: 'Field Safety Notice' });
    await dialog.getByText('Larm kan utebli.').waitFor();
    expect(await dialog.getByRole('link', { name: 'fsn.pdf' }).getAttribute('href')).toBe(
      '/_tenant/mail/messages/1/attachments/0',
    );
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('fits 400 px without scrolling sideways', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});
