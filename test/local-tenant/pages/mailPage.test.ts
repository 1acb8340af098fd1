import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import {
  aCertificate,
  asApp,
  aTenant,
  graphScope,
  postJson,
  registerApp,
  type TestTenant,
} from '../aTenant';

jest.setTimeout(60_000);

const mailbox = 'fsn.medicaldevice@norrviken.example';
const provider = 'vardgivaren@privat.example';

describe('The mail page', () => {
  let browser: Browser;
  let tenant: TestTenant;
  let page: Page;
  let send: (message: object) => Promise<Response>;
  const refused: (string | undefined)[][] = [];

  beforeAll(async () => {
    [browser, tenant] = await Promise.all([launchBrowser(), aTenant()]);
    const certificate = await aCertificate();
    await registerApp(tenant, certificate);
    const headers = await asApp(tenant, certificate, graphScope);
    send = (message) =>
      postJson(`${tenant.url}/graph/v1.0/users/${mailbox}/sendMail`, { message }, headers);
    const context = await browser.newContext();
    context.on('requestfailed', (request) =>
      refused.push([request.url(), request.failure()?.errorText]),
    );
    page = await context.newPage();
    await page.goto(`${tenant.url}/mail`);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.stop();
  });

  const sent = (subject: string) => page.locator('#sent li', { hasText: subject });
  const bodyOf = (subject: string) => sent(subject).frameLocator('iframe').locator('body');
  const inbox = async (): Promise<Record<string, string>[]> =>
    (await (await fetch(`${tenant.url}/_tenant/mail/inbox`)).json()) as Record<string, string>[];

  it('shows sent mail as it looks, without running or fetching anything of it', async () => {
    const content = `<h3 style="color:red">Åtgärd krävs</h3><script>document.title='x'</script>
      <img src="https://elsewhere.example/pixel.png">
      <p>Svara på <a href="${tenant.url}/?lank=1">din länk</a>.</p>`;
    await send({
      subject: 'Till vårdgivare',
      body: { contentType: 'HTML', content },
      toRecipients: [{ emailAddress: { address: provider } }],
      ccRecipients: [{ emailAddress: { address: 'kopia@privat.example' } }],
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'underlag.txt',
          contentBytes: Buffer.from('Underlag').toString('base64'),
        },
      ],
    });
    await sent('Till vårdgivare').locator('summary').click();
    await bodyOf('Till vårdgivare').getByText('Åtgärd krävs').waitFor();
    await sent('Till vårdgivare').getByText('Kopia till kopia@privat.example').waitFor();
    expect(await page.title()).toContain('Mejl');
    expect(refused).toEqual([['https://elsewhere.example/pixel.png', 'csp']]);
  });

  it('opens a link of a mail in a page of its own, and saves an attachment', async () => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      bodyOf('Till vårdgivare').getByRole('link', { name: 'din länk' }).click(),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(`${tenant.url}/?lank=1`);
    await opened.getByRole('heading', { name: 'Kvittens' }).waitFor();
    await opened.close();
    const attachment = sent('Till vårdgivare').getByRole('link', { name: 'underlag.txt' });
    const [download] = await Promise.all([page.waitForEvent('download'), attachment.click()]);
    expect(download.suggestedFilename()).toBe('underlag.txt');
  });

  it('answers a sent mail as the one who got it, with the marks of an answer', async () => {
    await sent('Till vårdgivare').getByRole('button', { name: 'Svara' }).click();
    await sent('Till vårdgivare').getByLabel('Svara som').selectOption(provider);
    await sent('Till vårdgivare').getByLabel('Ditt svar').fill('Vi har två pumpar.');
    await sent('Till vårdgivare').getByRole('button', { name: 'Skicka svaret' }).click();
    await page.getByText(`Svaret är skickat till ${mailbox}.`).waitFor();
    await page.getByRole('row', { name: 'SV: Till vårdgivare' }).getByText(provider).waitFor();
    const [line] = await inbox();
    const answer = await fetch(`${tenant.url}/_tenant/mail/messages/${line?.['id']}`);
    const { text } = (await answer.json()) as { text: string };
    expect(text).toMatch(/^Vi har två pumpar\.\n\nfsn\.medicaldevice@norrviken\.example skrev/);
    expect(text).toContain('> ');
  });

  it('keeps an answer that is being written while other mail goes out', async () => {
    const text = { contentType: 'Text', content: 'Öppna https://lank.example/a, eller ring.' };
    const to = [{ emailAddress: { address: 'iva@norrviken.example' } }];
    await send({ subject: 'Till avdelningen', body: text, toRecipients: to });
    await sent('Till avdelningen').locator('summary').click();
    const link = bodyOf('Till avdelningen').getByRole('link', { name: 'https://lank.example/a' });
    expect(await link.getAttribute('href')).toBe('https://lank.example/a');
    await sent('Till avdelningen').getByRole('button', { name: 'Svara' }).click();
    await sent('Till avdelningen').getByLabel('Ditt svar').fill('Halvskrivet');
    await send({ subject: 'Ett till', body: text, toRecipients: to });
    await sent('Ett till').waitFor();
    const typed = sent('Till avdelningen').getByLabel('Ditt svar');
    expect(await typed.inputValue()).toBe('Halvskrivet');
  });

  it('shows mail to a mailbox of the region in the inbox too', async () => {
    const row = page.getByRole('row', { name: 'Till avdelningen' });
    await row.getByText('iva@norrviken.example').waitFor();
  });

  it('asks for a mail before it delivers', async () => {
    const before = (await inbox()).length;
    await page.getByRole('button', { name: 'Lämna in mejlet' }).click();
    await page.getByText('Välj ett provmejl eller en egen fil först.').waitFor();
    expect(await inbox()).toHaveLength(before);
  });

  it('delivers an uploaded file into the function mailbox and opens it', async () => {
    const mime = [
      'From: x@y.example',
      'Subject: Field Safety Notice',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b\n\nLarm kan utebli.',
      '--b\nContent-Disposition: attachment; filename=fsn.txt\n\nText',
      '--b--',
    ].join('\n');
    const file = { name: 'fsn.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mime) };
    await page.getByLabel('eller egen fil').setInputFiles(file);
    await page.getByRole('button', { name: 'Lämna in mejlet' }).click();
    await page.getByRole('button', { name: 'Field Safety Notice' }).click();
    const dialog = page.getByRole('dialog', { name: 'Field Safety Notice' });
    await dialog.frameLocator('iframe').getByText('Larm kan utebli.').waitFor();
    expect(await dialog.getByRole('link', { name: 'fsn.txt' }).getAttribute('download')).toBe(
      'fsn.txt',
    );
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('fits 400 px without scrolling sideways', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});
