import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { aNoticeCard, aQuestionCard } from './cards';
import { startFakeTenant, type FakeTenant } from './fakeTenant';

jest.setTimeout(30_000);

const message = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

describe('The Teams page', () => {
  let browser: Browser;
  let tenant: FakeTenant;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tenant = await startFakeTenant();
    page = await browser.newPage();
    complaints.length = 0;
    page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    await page.close();
    await tenant.stop();
    expect(complaints).toEqual([]);
  });

  const card = (id: string) => page.locator(`[data-message-id="${id}"]`);
  const open = (query = '?persona=head-iva') => page.goto(`${tenant.url}/teams${query}`);

  it('shows the channels side by side, with members and where the app is missing', async () => {
    await open();
    await page.getByRole('heading', { name: 'Intensivvårdsavdelningen' }).waitFor();
    expect(await page.locator('[data-channel-id]').count()).toBe(12);
    const ambulance = page.locator('[data-channel-id]', { hasText: 'Ambulansen Södra' });
    expect(await ambulance.getByText('Appen är inte installerad här').isVisible()).toBe(true);
    expect(await page.getByText('Inga meddelanden än. Kort från Kvittens visas här.').count()).toBe(
      12,
    );
    const ward = page.locator('[data-channel-id]', { hasText: 'Sjukhuset Norrviken' }).first();
    await ward.getByText('4 medlemmar').click();
    expect(await ward.getByText('Eva Holm', { exact: true }).isVisible()).toBe(true);
  });

  it('draws a card with the real renderer and unfolds what the card hides', async () => {
    tenant.post(0, { id: '1', card: aNoticeCard() });
    await open();
    expect(await card('1').locator('strong', { hasText: 'Vad är fel:' }).isVisible()).toBe(true);
    await card('1').getByRole('button', { name: 'Läs hela' }).click();
    expect(await card('1').getByText('Hela texten.').isVisible()).toBe(true);
  });

  it('posts who pressed, the verb, and what was typed merged into the action’s data', async () => {
    tenant.post(0, { id: '1', card: aQuestionCard() });
    await open();
    await card('1').getByRole('button', { name: 'Markera som hanterat' }).click();
    expect(await card('1').getByText('Skriv ett antal.').isVisible()).toBe(true);
    expect(tenant.presses).toEqual([]);
    await card('1').getByLabel('Antal funna').fill('4');
    await card('1').getByRole('button', { name: 'Markera som hanterat' }).click();
    await page.getByText('Tack.').waitFor();
    await card('1').getByRole('button', { name: 'Be om hjälp' }).click();
    await page.getByText('Tack.').nth(1).waitFor();
    expect(tenant.presses).toEqual([
      {
        persona: 'head-iva',
        messageId: '1',
        verb: 'handled',
        id: 'handled',
        data: { dispatch: 'D1', found: '4' },
      },
      {
        persona: 'head-iva',
        messageId: '1',
        verb: 'needsHelp',
        data: { verb: 'needsHelp', dispatch: 'D1' },
      },
    ]);
  });

  it('is busy while a press waits, and sends no second one from the same person', async () => {
    tenant.post(0, { id: '1', card: aNoticeCard() });
    let release: (value: unknown) => void = () => undefined;
    tenant.answer = () => new Promise((resolve) => (release = resolve));
    await open();
    const button = card('1').getByRole('button', { name: 'Bekräfta mottaget' });
    await button.click();
    await card('1').getByText('Skickar svaret …').waitFor();
    expect(await button.getAttribute('aria-busy')).toBe('true');
    await button.click();
    expect(tenant.presses).toHaveLength(1);
    release(message('Svaret är sparat.'));
    await page.getByRole('status').getByText('Svaret är sparat.').waitFor();
    expect(await card('1').getByText('Skickar svaret …').count()).toBe(0);
  });

  it('shows the card of an answer to the one who pressed, until the message itself changes', async () => {
    tenant.post(0, { id: '1', card: aNoticeCard() });
    const answered = aNoticeCard({
      body: [{ type: 'TextBlock', text: 'Bara för dig' }],
      actions: [],
    });
    tenant.answer = async () => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: answered,
    });
    await open();
    await card('1').getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await card('1').getByText('Bara för dig').waitFor();
    await page.getByLabel('Du är').selectOption('substitute-iva');
    await card('1').getByRole('button', { name: 'Bekräfta mottaget' }).waitFor();
    await page.getByLabel('Du är').selectOption('head-iva');
    await card('1').getByText('Bara för dig').waitFor();
    const updated = aNoticeCard({ body: [{ type: 'TextBlock', text: 'För alla' }], actions: [] });
    tenant.post(0, { id: '1', card: updated, updatedAt: '2026-11-21T13:00:00.000Z' });
    await card('1').getByText('För alla').waitFor();
    expect(await card('1').getByText('Bara för dig').count()).toBe(0);
  });

  it('says in a sentence when a press fails', async () => {
    tenant.post(0, { id: '1', card: aNoticeCard() });
    tenant.answer = async () => ({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { message: 'Ärendet är avslutat.' },
    });
    await open();
    await card('1').getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await page.getByRole('alert').getByText('Det gick inte: Ärendet är avslutat.').waitFor();
  });

  it('asks who you are before it sends anything', async () => {
    tenant.post(0, { id: '1', card: aNoticeCard() });
    await open('');
    await card('1').getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await page.getByRole('alert').getByText('Välj vem du är').waitFor();
    expect(tenant.presses).toEqual([]);
  });

  it('keeps what somebody is typing when another card, or the same card, changes', async () => {
    tenant.post(0, { id: '1', card: aQuestionCard() });
    tenant.post(1, { id: '2', card: aNoticeCard() });
    await open();
    await card('1').getByRole('button', { name: 'Skriv mer' }).click();
    await card('1').getByLabel('Mer', { exact: true }).fill('Halvskriv');
    const other = aNoticeCard({ body: [{ type: 'TextBlock', text: 'Nytt läge' }] });
    tenant.post(1, { id: '2', card: other, updatedAt: '2026-11-21T13:00:00.000Z' });
    await card('2').getByText('Nytt läge').waitFor();
    await page.keyboard.type('et');
    expect(await card('1').getByLabel('Mer', { exact: true }).inputValue()).toBe('Halvskrivet');

    const same = aQuestionCard();
    same.body.push({ type: 'TextBlock', text: 'En kollega har svarat' } as never);
    tenant.post(0, { id: '1', card: same, updatedAt: '2026-11-21T13:01:00.000Z' });
    await card('1').getByText('En kollega har svarat').waitFor();
    await page.keyboard.type(' nu');
    expect(await card('1').getByLabel('Mer', { exact: true }).inputValue()).toBe('Halvskrivet nu');
  });

  it('follows what is posted and taken away without a reload', async () => {
    await open();
    await page.getByText('Inga meddelanden än.').first().waitFor();
    tenant.post(2, { id: '9', card: aNoticeCard() });
    await card('9').getByText('FSN-2026-0042').waitFor();
    await page.getByText('Nytt i Vårdcentralen Strandgatan.').waitFor({ state: 'attached' });
    tenant.post(2, { id: '9', card: null, deleted: true });
    await card('9').getByText('Meddelandet har tagits bort.').waitFor();
  });

  it('is a list with one channel at a time at 400 px, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    tenant.post(0, { id: '1', card: aQuestionCard() });
    await open();
    const list = page.getByRole('navigation', { name: 'Välj kanal' });
    await list.getByRole('button', { name: 'Intensivvårdsavdelningen' }).click();
    expect(await card('1').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await page.getByRole('button', { name: 'Alla kanaler' }).click();
    expect(await list.getByRole('button', { name: 'Ambulansen Södra' }).isVisible()).toBe(true);
  });

  it('remembers the theme', async () => {
    await open();
    await page.getByLabel('Utseende').selectOption('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByLabel('Utseende').inputValue()).toBe('dark');
  });
});
