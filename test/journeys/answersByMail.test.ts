import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { sampleMail } from '../../local-tenant/stage/sampleRegion';
import { linksIn, type SentMail } from '../../local-tenant/stage/visitor';
import { aStage, eventually, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { noticesPage, openCase, receiveMail, receiveRawMail, visit } from './people';

jest.setTimeout(120_000);

const key = `FSN-${new Date().getFullYear()}-0001`;
const clinic = 'sakerhet@strandkliniken.example';
const withoutAssessment = 'Varför avstår ni från bedömning av meddelandet?';
const reason = 'De som har produkten är redan kända.';
const laboratory = 'klinisk.kemi@norrviken.example';

// One story, told in the order in which it happens: each step begins where the one before it ended.
describe('Those who answer without Teams, in a browser', () => {
  let test: TestStage;
  let browser: Browser;
  let coordinator: Page;
  let stranger: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    await receiveRawMail(test, 'fsn@exempelpump.example', readFileSync(sampleMail));
    coordinator = await visit(browser, test, 'coordinator', noticesPage);
    // Somebody without an account: a browser that has never signed in.
    stranger = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
    stranger.setDefaultTimeout(20_000);
  }, 360_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  const open = (tab: string): Promise<void> => openCase(coordinator, test, key, tab);
  const rowOf = (unit: string): Locator => coordinator.locator(`[data-dispatch="${key}/${unit}"]`);
  const closing = (): Locator => coordinator.getByRole('region', { name: 'Avsluta ärendet' });
  const mailTo = (to: string, number = 1): Promise<SentMail> =>
    eventually(`Mail ${number} to ${to}`, async () => {
      const mails = (await test.visitors.sentMails()).filter((mail) => mail.to.includes(to));
      return [...mails].sort((one, other) => one.sentAt.localeCompare(other.sentAt))[number - 1];
    });
  const linkIn = (mail: SentMail): string =>
    linksIn(mail).find((address) => address.includes('/svar/')) ?? '';

  const send = async (): Promise<void> => {
    await stranger.getByLabel('Ditt namn').fill('Ebba Lind');
    await stranger.getByRole('button', { name: 'Skicka svaret' }).click();
    await stranger.getByText('Tack, svaret är sparat.').waitFor();
  };

  it('get mail in their own mailbox, or a one-time link, as the coordinator is told (SN-47, X-13)', async () => {
    await open('mottagare');
    for (const name of ['Klinisk kemi', 'Strandkliniken'])
      await coordinator.getByRole('checkbox', { name, exact: true }).press('Space');
    // One number for all serial numbers is enough here.
    await coordinator.getByRole('textbox', { name: /Fråga efter antal per lot/ }).fill('');
    await coordinator.getByRole('button', { name: 'Skicka ut…' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText('1 verksamhet med egen hantering får e-post').waitFor();
    await dialog.getByText('1 mottagare utanför regionen får e-post med en engångslänk.').waitFor();
    await dialog.getByRole('button', { name: 'Skicka ut', exact: true }).click();
    const { to, body } = await mailTo(laboratory);
    expect(to).toEqual([laboratory]);
    expect(body).toContain('svarar leverantören själva');
    expect(body).toContain('om att ärendet är avslutat');
    expect(body).toContain('Leverantörens referens: FSN-2026-014');
    expect(linksIn({ body })).toEqual([expect.stringContaining(`#${key}/uppfoljning`)]);
  });

  it('answer by the link without signing in (X-13)', async () => {
    await stranger.goto(linkIn(await mailTo(clinic)));
    await stranger.getByText('Till Strandkliniken').waitFor();
    await stranger.getByRole('radio', { name: 'Bekräfta mottaget' }).check();
    await send();
    await stranger.getByText(/Mottaget av Ebba Lind, Strandkliniken/).waitFor();
  });

  it('are told when a link is used up or forged, and change nothing by it (X-13)', async () => {
    await stranger.goto(linkIn(await mailTo(clinic)));
    await stranger.getByText('Länken är redan använd.').waitFor();
    await stranger.getByText('En ny länk har skickats till er e-post.').waitFor();
    expect(await stranger.getByRole('button').count()).toBe(0);
    const next = linkIn(await mailTo(clinic, 2));
    await stranger.goto(next.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA')));
    await stranger.getByText('Länken är inte giltig.').waitFor();
    expect(await stranger.getByRole('button').count()).toBe(0);
  });

  it('answer by the next link how many they have handled, and the coordinator sees it (X-13, X-05)', async () => {
    await stranger.setViewportSize({ width: 400, height: 800 });
    await stranger.goto(linkIn(await mailTo(clinic, 2)));
    await stranger.getByRole('radio', { name: 'Markera som hanterat' }).check();
    await stranger.getByRole('checkbox').first().waitFor();
    for (const done of await stranger.getByRole('checkbox').all()) await done.check();
    await stranger.getByLabel('Antal produkter ni har åtgärdat').fill('2');
    const page = await stranger.evaluate(() => document.documentElement.scrollWidth);
    expect(page).toBeLessThanOrEqual(400);
    await send();
    await stranger.getByText('Inget mer behövs från er.').waitFor();

    await open('uppfoljning');
    await rowOf('strandkliniken').getByText('Hanterat', { exact: true }).waitFor();
    const row = await rowOf('strandkliniken').innerText();
    expect(row).toMatch(/Ebba Lind, Strandkliniken[\s\S]*Ebba Lind, Strandkliniken[\s\S]*\b2\b/);
  });

  it('keep the case open while one with own handling has not told that it is done (SN-61)', async () => {
    await rowOf('klinisk-kemi').getByText('Utskickat', { exact: true }).waitFor();
    await open('avslut');
    await closing().getByLabel(withoutAssessment).fill(reason);
    await closing()
      .getByText(/Kvar att göra: besked från verksamheter med egen hantering/)
      .waitFor();
    expect(await closing().getByRole('button', { name: 'Avsluta ärendet…' }).isDisabled()).toBe(
      true,
    );
  });

  it('tell so by a mail to the function mailbox, which finds its case (SN-61, SN-09)', async () => {
    await receiveMail(test, {
      from: `Klinisk kemi <${laboratory}>`,
      subject: `SV: Säkerhetsmeddelande ${key}`,
      text: 'Ärendet är avslutat hos oss. Två pumpar är uppgraderade och leverantören har fått svar.',
    });
    await open('uppfoljning');
    await rowOf('klinisk-kemi').getByText('Hanterat', { exact: true }).waitFor();
    await rowOf('klinisk-kemi')
      .getByText(/Två pumpar är uppgraderade/)
      .waitFor();
    await open('uppgifter');
    const banner = coordinator.getByRole('region', { name: 'Mottagande' });
    await banner.getByText('1 meddelande hör till ärendet').click();
    await banner.getByText(`Besked om avslutat ärende från ${laboratory}`).waitFor();
    expect(await test.visitors.rows('coordinator', 'SafetyNotices')).toHaveLength(1);
  });

  it('let the case be closed then (SN-61, SN-63)', async () => {
    await open('avslut');
    await closing().getByLabel(withoutAssessment).fill(reason);
    await closing().getByRole('button', { name: 'Avsluta ärendet…' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Avsluta ärendet', exact: true }).click();
    await coordinator.locator('article header').getByText('Avslutat', { exact: true }).waitFor();
  });
});
