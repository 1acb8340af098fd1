import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { visitorsOf, type Visitors } from '../../../local-tenant/stage/visitor';
import { aBot, type TestBot } from '../connector/aBot';
import {
  aCertificate,
  asApp,
  aTenant,
  connectorScope,
  directory,
  postJson,
  registerApp,
  type TestTenant,
} from '../aTenant';

jest.setTimeout(60_000);

const adaptive = 'application/vnd.microsoft.card.adaptive';
const aCard = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  actions: [{ type: 'Action.Execute', title: 'Bekräfta', verb: 'confirmReceipt', data: {} }],
});

describe('Talking with the bot on the Teams page', () => {
  let browser: Browser;
  let tenant: TestTenant;
  let bot: TestBot;
  let visitors: Visitors;
  let page: Page;
  let asBot: { readonly authorization: string };

  beforeAll(async () => {
    [browser, tenant, bot] = await Promise.all([launchBrowser(), aTenant(), aBot()]);
    const certificate = await aCertificate();
    await registerApp(tenant, certificate, { messagingEndpoint: bot.messagingEndpoint });
    asBot = await asApp(tenant, certificate, connectorScope);
    visitors = visitorsOf({ tenantUrl: tenant.url, serviceUrl: '', directory });
    page = await browser.newPage();
    await page.goto(`${tenant.url}/teams?persona=head-iva#chatt`);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.stop();
    await bot?.stop();
  });

  const chat = () => page.getByRole('region', { name: 'Chatt' });
  const asTheBot = (activity: object): Promise<Response> => {
    const { id } = bot.received.at(-1)?.['conversation'] as { id: string };
    const path = `${tenant.url}/connector/v3/conversations/${encodeURIComponent(id)}/activities`;
    return postJson(path, { type: 'message', ...activity }, asBot);
  };

  it('is possible once the person has added the app', async () => {
    await chat().getByText('Kvittens är inte tillagd för dig').waitFor();
    await chat().getByRole('button', { name: 'Lägg till Kvittens' }).click();
    await chat().getByLabel('Skriv till Kvittens').fill('hjälp');
    await chat().getByRole('button', { name: 'Skicka' }).click();
    await chat().getByText('hjälp', { exact: true }).waitFor();
    expect(bot.received.at(-1)).toMatchObject({ type: 'message', text: 'hjälp' });
  });

  it('shows what the bot writes, with emphasis but never with markup of its own', async () => {
    await asTheBot({ text: 'Skriv **mina** eller <i>status</i>.' });
    await chat().locator('strong', { hasText: 'mina' }).waitFor();
    expect(await chat().getByText('<i>status</i>').isVisible()).toBe(true);
  });

  it('lets the person press the buttons of a card there', async () => {
    await asTheBot({ attachments: [{ contentType: adaptive, content: aCard('Ett kort') }] });
    const value = 'Tack, svaret är sparat.';
    const type = 'application/vnd.microsoft.activity.message';
    bot.answer = { status: 200, body: { statusCode: 200, type, value } };
    await chat().getByRole('button', { name: 'Bekräfta' }).click();
    await page.getByText(value).first().waitFor();
  });

  it('begins anew for another person', async () => {
    await page.getByLabel('Du är').selectOption('head-medicin');
    await chat().getByText('Kvittens är inte tillagd för dig').waitFor();
    expect(await chat().getByText('hjälp', { exact: true }).count()).toBe(0);
    await page.getByLabel('Du är').selectOption('head-iva');
    await chat().getByText('hjälp', { exact: true }).waitFor();
  });

  it('goes on in a channel, where the bot is mentioned and answers in the thread', async () => {
    bot.answer = { status: 200 };
    await page.getByRole('link', { name: 'Kanaler' }).click();
    const channel = page.locator('[data-channel-id]', { hasText: 'Intensivvårdsavdelningen' });
    await channel.getByLabel('Skriv till @Kvittens').fill('status');
    await channel.getByRole('button', { name: 'Skicka' }).click();
    await channel.getByText('@Kvittens status').waitFor();
    await asTheBot({ text: 'Allt är besvarat.' });
    await channel.getByText('Allt är besvarat.').waitFor();
    await channel.getByText('App, svar').waitFor();
    const other = page.locator('[data-channel-id]', { hasText: 'Medicinavdelning 31' });
    expect(await other.getByLabel('Skriv till @Kvittens').isVisible()).toBe(false);
  });

  it('finds a notice with the message extension and puts its card into the channel', async () => {
    const preview = {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: 'FSN-2026-0001', text: 'Infusionspump Exempel 3000' },
    };
    const attachments = [{ contentType: adaptive, content: aCard('Inlagt kort'), preview }];
    const composeExtension = { type: 'result', attachmentLayout: 'list', attachments };
    bot.answer = { status: 200, body: { composeExtension } };
    const channel = page.locator('[data-channel-id]', { hasText: 'Intensivvårdsavdelningen' });
    await channel.getByRole('button', { name: 'Sök' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sök säkerhetsmeddelanden' });
    await dialog.getByRole('searchbox').fill('pump');
    await dialog.getByRole('button', { name: 'Sök' }).click();
    await dialog.getByText('1 träff.').waitFor();
    await dialog.getByRole('button', { name: 'FSN-2026-0001' }).click();
    await channel.getByText('Inlagt kort').waitFor();
    expect(await dialog.isVisible()).toBe(false);
    const [result] = await visitors.search('head-iva', 'pump');
    expect(result).toEqual(attachments[0]);
  });

  it('asks by the command the person picks, at once when the app wants an initial run', async () => {
    const channel = page.locator('[data-channel-id]', { hasText: 'Intensivvårdsavdelningen' });
    await channel.getByRole('button', { name: 'Sök' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kommando').selectOption('Sök rutin');
    await dialog.getByText('1 träff.').waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      value: {
        commandId: 'searchDocuments',
        parameters: [{ name: 'initialRun', value: 'true' }],
      },
    });
    await dialog.getByRole('button', { name: 'Stäng' }).click();
  });

  it('shows the card of a link before it is sent, and sends it with the text', async () => {
    const channel = page.locator('[data-channel-id]', { hasText: 'Intensivvårdsavdelningen' });
    const field = channel.getByLabel('Skriv till @Kvittens');
    const link = `${tenant.url}/sites/mtp/SitePages/StyrandeDokument.aspx?dokument=RH-15405`;
    await field.fill(`Läs ${link} i dag`);
    await channel.getByRole('button', { name: 'Ta bort kortet' }).waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      name: 'composeExtension/queryLink',
      value: { url: link },
    });
    await field.press('Enter');
    const message = channel.locator('article', { hasText: `Läs ${link} i dag` });
    await message.getByText('Inlagt kort').waitFor();
    expect(await channel.getByRole('button', { name: 'Ta bort kortet' }).count()).toBe(0);
  });

  it('says why, when the bot does not answer', async () => {
    bot.answer = { status: 500 };
    await page.getByRole('link', { name: 'Chatt' }).click();
    await chat().getByLabel('Skriv till Kvittens').fill('mina');
    await chat().getByLabel('Skriv till Kvittens').press('Enter');
    await page.getByText('Tjänsten svarade med fel (500).').waitFor();
  });

  it('can be driven without a page', async () => {
    bot.answer = { status: 200 };
    await visitors.install('staff');
    await visitors.say('staff', 'hjälp');
    await asTheBot({ text: 'Hej Farid.' });
    const said = (await visitors.chat('staff')).map(({ from, text }) => [from, text]);
    expect(said).toEqual([
      ['Farid Sundin', 'hjälp'],
      ['Kvittens', 'Hej Farid.'],
    ]);
  });
});
