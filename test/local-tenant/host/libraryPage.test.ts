import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { aTenant, postJson, type TestTenant } from '../aTenant';

jest.setTimeout(60_000);

describe('The page of a library', () => {
  let browser: Browser;
  let tenant: TestTenant;
  let page: Page;

  beforeAll(async () => {
    [browser, tenant] = await Promise.all([launchBrowser(), aTenant()]);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const visit = (persona: string) => {
    const path = encodeURIComponent('/sites/mtp/Inventarier');
    return page.goto(`${tenant.url}/_login?persona=${persona}&return=${path}`);
  };
  const put = (name: string, text: string) =>
    page
      .getByLabel('Filer att lägga i biblioteket')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
      .then(() => page.getByRole('button', { name: 'Ladda upp' }).click());

  it('says that the library is not there yet, until it has been made', async () => {
    await visit('coordinator');
    await page.getByText('Biblioteket finns inte än.').waitFor();
    const asked = await fetch(`${tenant.url}/_tenant/token?persona=owner`);
    const { access_token: token } = (await asked.json()) as { access_token: string };
    const list = { Title: 'Inventarier', BaseTemplate: 101 };
    const headers = { authorization: `Bearer ${token}` };
    await postJson(`${tenant.url}/sites/mtp/_api/web/lists`, list, headers);
    await page.reload();
    await page.getByText('Biblioteket är tomt.').waitFor();
  });

  it('takes a file from those who may put files there, and shows it', async () => {
    await visit('coordinator');
    await put('uttag 50% åäö.csv', 'a;b\n1;2\n');
    await page.getByText('Filen ligger i biblioteket.').waitFor();
    const row = page.getByRole('row', { name: 'uttag 50% åäö.csv' });
    await row.getByText('Karin Lindqvist').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link').click(),
    ]);
    expect(download.suggestedFilename()).toBe('uttag 50% åäö.csv');
  });

  it('refuses the others with a sentence', async () => {
    await visit('staff');
    await put('annat.csv', 'x');
    await page.getByText('annat.csv: Du har inte rätt att lägga filer i biblioteket.').waitFor();
    expect(await page.getByRole('row', { name: 'annat.csv' }).count()).toBe(0);
  });
});
