import { createTransport } from 'nodemailer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { aStage, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';

jest.setTimeout(120_000);

const noticesPage = '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx';
const sample = resolve(__dirname, '..', '..', 'config/sample-region/mail/fsn-exempel-3000.eml');

/** A person at a screen of their own. */
async function visit(
  browser: Browser,
  test: TestStage,
  persona: string,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(
    `${test.stage.tenantUrl}/_login?persona=${persona}&return=${encodeURIComponent(path)}`,
  );
  return page;
}

const channel = (page: Page, name: string) =>
  page.locator('[data-channel-id]').filter({ hasText: name });

// One story, told in the order in which it happens: each step begins where the one before it ended.
describe('The main job in a browser', () => {
  let test: TestStage;
  let browser: Browser;
  let coordinator: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  it('shows a notice that came by SMTP, each field beside its place in the text', async () => {
    const transport = createTransport({
      host: 'localhost',
      port: test.stage.smtpPort,
      ignoreTLS: true,
    });
    await transport.sendMail({
      envelope: { from: 'fsn@exempelpump.example', to: 'fsn.medicaldevice@norrviken.example' },
      raw: readFileSync(sample),
    });
    coordinator = await visit(browser, test, 'coordinator', noticesPage);
    await coordinator.getByRole('link', { name: 'FSN-2026-0001' }).click();
    await coordinator.getByText('Inkommen handling: tidpunkten kan inte ändras.').waitFor();

    await coordinator
      .getByRole('button', { name: /Visa var Tillverkare står/ })
      .first()
      .click();
    const marked = coordinator.locator('mark[data-chosen]');
    expect(await marked.first().textContent()).toContain('Exempelpump AB');
    expect((await test.visitors.channels()).flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('lets the coordinator correct what was read', async () => {
    await coordinator.getByRole('button', { name: 'Ändra Produkt' }).click();
    await coordinator.getByRole('textbox', { name: 'Produkt' }).fill('Infusionspump Exempel 3000');
    await coordinator.getByRole('button', { name: 'Spara' }).click();
    await coordinator.getByText('ändrad av Karin Lindqvist').waitFor();
  });

  it('sends to the chosen departments after saying what will happen', async () => {
    await coordinator.getByRole('tab', { name: 'Mottagare' }).click();
    for (const name of [
      'Intensivvårdsavdelningen',
      'Medicinavdelning 31',
      'Vårdcentralen Strandgatan',
    ]) {
      const box = coordinator.getByRole('checkbox', { name, exact: true });
      await box.press('Space');
      expect(await box.isChecked()).toBe(true);
    }
    // One number for all serial numbers is enough here.
    await coordinator.getByRole('textbox', { name: /Fråga efter antal per lot/ }).fill('');
    await coordinator.getByText('Säkerhetsmeddelande FSN-2026-0001').first().waitFor();
    await coordinator.getByRole('button', { name: 'Skicka ut…' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText('Kortet skickas till 3 avdelningar.').waitFor();
    await dialog.getByRole('button', { name: 'Skicka ut', exact: true }).click();
    await coordinator.getByText('Utskickat, följs upp').first().waitFor();
  });

  it('shows one card in each channel, refuses staff kindly, and takes the answer of the head', async () => {
    const staff = await visit(browser, test, 'staff', '/teams');
    const head = await visit(browser, test, 'head-iva', '/teams');
    const asStaff = channel(staff, 'Intensivvårdsavdelningen');
    const asHead = channel(head, 'Intensivvårdsavdelningen');

    await asStaff.getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await staff
      .getByText('Bara avdelningschefen (Anna Ahlberg) eller ersättaren kan svara')
      .first()
      .waitFor();
    expect(await asHead.locator('[data-message-id]').count()).toBe(1);

    await asHead.getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await asHead.getByText(/Mottaget av Anna Ahlberg/).waitFor();
    await asStaff.getByText(/Mottaget av Anna Ahlberg/).waitFor();

    const substitute = await visit(browser, test, 'substitute-iva', '/teams');
    const asSubstitute = channel(substitute, 'Intensivvårdsavdelningen');
    await asSubstitute.getByRole('button', { name: 'Markera som hanterat' }).click();
    for (const done of await asSubstitute.getByRole('checkbox').all()) await done.check();
    await asSubstitute.getByLabel('Antal produkter ni har åtgärdat').fill('4');
    await asSubstitute.getByLabel('Kommentar (frivillig)').fill('Utbytta hos MTH.');
    await asSubstitute.getByRole('button', { name: 'Skicka svaret' }).click();
    await asHead.getByText(/Hanterat av Eva Holm/).waitFor();

    const other = await visit(browser, test, 'head-medicin', '/teams');
    await channel(other, 'Medicinavdelning 31')
      .getByRole('button', { name: 'Berörs inte' })
      .click();
    await channel(other, 'Medicinavdelning 31')
      .getByText(/Berörs inte, enligt Björn Öberg/)
      .waitFor();
  });

  it('shows the coordinator who has answered and who is silent', async () => {
    await coordinator.getByRole('tab', { name: 'Uppföljning' }).click();
    const follow = coordinator.getByRole('tabpanel', { name: 'Uppföljning' });
    await follow.getByText('2 av 3').first().waitFor();
    await follow.getByText('66').first().waitFor();
    const rows = await follow.getByRole('row').allTextContents();
    expect(rows.find((row) => row.includes('Vårdcentralen Strandgatan'))).toContain('Utskickat');
    expect(rows.find((row) => row.includes('Intensivvårdsavdelningen'))).toContain('Hanterat');
  });

  it('shows the same in a tab of Teams', async () => {
    const page = await visit(browser, test, 'coordinator', '/teams');
    await page
      .getByRole('link', { name: /Säkerhets-?\s*meddelanden/ })
      .first()
      .click();
    const tab = page.frameLocator('iframe[title="Säkerhetsmeddelanden"]');
    await tab.getByRole('button', { name: /Följs upp/ }).click();
    await tab.getByRole('link', { name: 'FSN-2026-0001' }).click();
    await tab.getByRole('heading', { name: /Infusionspump Exempel 3000/ }).waitFor();
  });

  it('lets the registrar verify the log', async () => {
    const registrar = await visit(browser, test, 'registrar', noticesPage);
    await registrar.getByRole('button', { name: /Alla/ }).first().click();
    await registrar.getByRole('link', { name: 'FSN-2026-0001' }).click();
    await registrar.getByRole('tab', { name: 'Logg' }).click();
    await registrar
      .getByText(/Eva Holm/)
      .first()
      .waitFor();
    await registrar.getByRole('button', { name: 'Kontrollera loggen' }).click();
    await registrar.getByText(/kedjan håller/i).waitFor();
  });

  it('keeps all of it over a stop and a start', async () => {
    await test.stage.service().stop();
    await test.stage.tenant().stop();
    await test.stage.startTenant();
    await test.stage.startService();

    const again = await visit(browser, test, 'coordinator', `${noticesPage}`);
    await again
      .getByRole('button', { name: /Alla|Följs upp/ })
      .first()
      .click();
    await again.getByRole('link', { name: 'FSN-2026-0001' }).waitFor();
    const teams = await visit(browser, test, 'head-iva', '/teams');
    await channel(teams, 'Intensivvårdsavdelningen')
      .getByText(/Hanterat av Eva Holm/)
      .waitFor();
    expect((await test.visitors.channels()).flatMap(({ messages }) => messages)).toHaveLength(3);
  });
});
