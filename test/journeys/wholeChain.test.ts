import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { publishSampleDocuments } from '../../local-tenant/stage/sampleDocuments';
import { paragraphOf } from '../../src/domain/decisions/decisionKey';
import { done, prepareCase } from '../support/aPreparedCase';
import { openVote, proposalWith, theMembers, voteCardIn } from '../support/aProposal';
import { linksIn } from '../../local-tenant/stage/visitor';
import { aStage, eventually, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { cardOf, visit } from './people';

jest.setTimeout(120_000);

const lsgPage = '/sites/mtp/SitePages/LSG.aspx';
const workPage = '/sites/mtp/SitePages/Dokumentarbete.aspx';
const samples = join(__dirname, '../../config/sample-region/documents');
const routine = 'RH-15405';
const unit = 'Intensivvårdsavdelningen';
const title = 'Gemensam rutin för lån av utrustning';

/** The folder of the sample documents with the one that is decided on. */
const folderOfRoutine = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kvittens-chain-'));
  const all = JSON.parse(readFileSync(join(samples, 'documents.json'), 'utf8')) as readonly {
    readonly number: string;
    readonly file: string;
  }[];
  const [one] = all.filter(({ number }) => number === routine);
  if (!one) throw new Error('The sample region lacks the routine.');
  writeFileSync(join(folder, 'documents.json'), JSON.stringify([one]));
  copyFileSync(join(samples, one.file), join(folder, one.file));
  return folder;
};

const button = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const step = async (page: Page, name: string): Promise<void> => {
  await button(page.getByRole('region', { name: 'Nästa steg' }), name);
  await button(page.getByRole('form', { name, exact: true }), name);
};
const chainOn = (page: Page): Locator => page.getByRole('region', { name: 'Kedjan' });
/** Follows the link of a step of the chain. */
const follow = (page: Page, name: RegExp): Promise<void> =>
  chainOn(page).getByRole('link', { name }).first().click();

// One story, told in the order in which it happens.
describe('The whole chain from a case to a confirmed reading (LS-05, DE-01, X-26)', () => {
  const folder = folderOfRoutine();
  let test: TestStage;
  let browser: Browser;
  let karin: Page;
  let gunilla: Page;
  let caseKey: string;
  let proposal: string;
  let decided: string;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    [caseKey] = await Promise.all([
      prepareCase(test, 'RS-LED26-0847'),
      publishSampleDocuments(test.stage, folder),
    ]);
    karin = await visit(browser, test, 'coordinator', `${lsgPage}#arenden/${caseKey}`);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins on the case, where a proposal is written and put to the vote in the channel', async () => {
    await button(karin, 'Skriv förslag');
    const form = karin.getByRole('form', { name: 'Skriv förslag' });
    await form.getByLabel('Rubrik').fill(title);
    await form.getByLabel('Förslag till beslut').fill('Regionen inför en gemensam rutin.');
    await button(form, 'Spara förslaget');
    await karin.getByRole('heading', { name: title }).waitFor();
    proposal = `${caseKey}.1`;
    await openVote(test, proposal);
    const { id } = await voteCardIn(test, proposal);
    const cast = { proposal: `${proposal}/1`, answer: 'approve' };
    for (const persona of theMembers) await test.visitors.press(persona, id, 'castVote', cast);
    await done(test, 'coordinator', `proposals/${proposal}/closeVote`);
    expect(await proposalWith(test, proposal, 'closed')).toMatchObject({ Outcome: 'carried' });
  });

  it('goes on as a statement, filled in with what the case and the vote say (DE-13)', async () => {
    await karin.getByText('Gruppen rekommenderar bifall till förslaget.').first().waitFor();
    await button(karin, 'Skriv tjänsteutlåtande');
    const form = karin.getByRole('form', { name: 'Nytt tjänsteutlåtande' });
    const said = await form.getByLabel('Ärendet', { exact: true }).inputValue();
    expect(said).toContain('LSG Medicintekniska produkter har berett ärendet');
    expect(said).toContain('Bifall 7');
    expect(await form.getByLabel('Diarienummer').inputValue()).toBe('RS-LED26-0847');
    await form.getByLabel('Handläggarens enhet').fill('Medicinsk teknik');
    await button(form, 'Inga konsekvenser');
    await form
      .getByLabel('Beslutet expedieras till')
      .fill('Medicinsk teknik teknik@norrviken.example');
    await button(form, 'Spara tjänsteutlåtandet');
    await karin
      .getByRole('heading', { name: new RegExp(`Tjänsteutlåtande .* ${title}`) })
      .waitFor();
  });

  it('is decided, reviewed, adjusted, announced and sent out (X-26)', async () => {
    const address = new URL(karin.url());
    gunilla = await visit(browser, test, 'registrar', `${lsgPage}${address.hash}`);
    await button(gunilla.getByRole('region', { name: 'Nästa steg' }), 'Registrera beslutet');
    const meeting = gunilla.getByRole('form', { name: 'Registrera beslutet' });
    await meeting.getByLabel('Närvarande').fill('Olle Wikström (C)');
    await button(meeting, 'Registrera beslutet');
    await gunilla.waitForURL(/#beslut\/RS-\d{4}-1$/);
    decided = new URL(gunilla.url()).hash.split('/')[1] ?? '';
    expect(paragraphOf(decided)).toMatch(/^§ 1\/\d\d$/);

    const open = (page: Page) => page.goto(`${test.stage.tenantUrl}${lsgPage}#beslut/${decided}`);
    await open(karin);
    await step(karin, 'Markera som granskat');
    const stina = await visit(browser, test, 'adjuster', `${lsgPage}#beslut/${decided}`);
    await step(stina, 'Justera');
    await stina.getByText('Protokollet är justerat.').waitFor();
    await stina.context().close();
    await gunilla.reload();
    await step(gunilla, 'Anteckna anslag');
    await gunilla.getByText('Anslaget är antecknat.').waitFor();
    await step(gunilla, 'Expediera');
    await gunilla.getByText('1 av 2 har kvitterat').waitFor();
  });

  it('is confirmed by a recipient without an account, by the link in the mail (X-26)', async () => {
    const mail = await eventually('The mail to the recipient', async () =>
      (await test.visitors.sentMails()).find(({ to }) => to.includes('teknik@norrviken.example')),
    );
    const outside = await (await browser.newContext()).newPage();
    await outside.goto(linksIn(mail)[0] ?? '');
    await outside.getByLabel('Ditt namn').fill('Tor Teknik');
    await button(outside, 'Bekräfta att beslutet har kommit');
    await outside.getByText('Tack, bekräftelsen är sparad.').waitFor();
    await outside.context().close();
    await gunilla.reload();
    await gunilla.getByText('2 av 2 har kvitterat').waitFor();
    await gunilla.getByText(/Kvitterat av Tor Teknik/).waitFor();
  });

  it('gives a new edition of the routine, which staff confirm that they have read', async () => {
    await karin.goto(`${test.stage.tenantUrl}${workPage}#${routine}`);
    await button(karin, 'Ny utgåva');
    await karin.locator('input[type=file]').setInputFiles(join(samples, `${routine}.docx`));
    await karin.getByRole('textbox', { name: 'Beslut bakom utgåvan' }).fill(paragraphOf(decided));
    await karin.getByText(/Allt som krävs för att fastställa/).waitFor();
    await button(karin, 'Spara utkastet');
    await step(karin, 'Begär fastställande');
    await karin.getByText(/Väntar på Regional chefläkare/).waitFor();
    await done(test, 'chief-physician', `documents/${routine}/approveDraft`);
    await eventually('The link from the edition to the decision', async () =>
      (await test.visitors.rows('coordinator', 'RecordLinks')).find(
        ({ FromRecord, ToRecord }) =>
          FromRecord === `document/${routine}` && ToRecord === `decision/${decided}`,
      ),
    );
    await done(test, 'coordinator', 'readings/ask', { number: routine, unitKeys: ['iva'] });

    const farid = await visit(browser, test, 'staff', '/teams');
    const card = cardOf(farid, unit, `${routine}, utgåva 2`);
    await button(card, 'Jag har läst och förstått');
    await card.getByText(/Senast: Farid Sundin/).waitFor();
    await farid.context().close();
    await eventually('The count of the unit', async () =>
      (await test.visitors.rows('coordinator', 'ReadRequests')).find(
        ({ Confirmed }) => Confirmed === 1,
      ),
    );
  });

  it('is walked from the confirmation back to the case by links alone', async () => {
    await karin.goto('about:blank');
    await karin.goto(`${test.stage.tenantUrl}${workPage}#${routine}`);
    await karin
      .getByRole('region', { name: 'Vem har läst' })
      .getByRole('button', { name: `1 Bekräftat, ${unit}: visa vilka` })
      .waitFor();
    await follow(karin, new RegExp(`^${paragraphOf(decided)} `));
    await karin.getByText('Expedierat').first().waitFor();
    await follow(karin, new RegExp(`^${proposal}( |$)`));
    await karin.getByText('Gruppen rekommenderar bifall till förslaget.').first().waitFor();
    await follow(karin, new RegExp(`^${caseKey}( |$)`));
    await karin.getByRole('article', { name: caseKey }).waitFor();
  });

  it('is walked from the case to the confirmation by links alone', async () => {
    await follow(karin, new RegExp(`^${proposal}( |$)`));
    await karin.getByRole('article', { name: proposal }).waitFor();
    await follow(karin, new RegExp(`^${paragraphOf(decided)} `));
    await karin.getByText('Expedierat').first().waitFor();
    await follow(karin, new RegExp(`^${routine} .*, 2$`));
    await karin.getByText('Beslut bakom utgåvan', { exact: true }).waitFor();
    await follow(karin, /1 av \d+ har bekräftat/);
    const report = karin.getByRole('region', { name: 'Vem har läst' });
    await button(report, `1 Bekräftat, ${unit}: visa vilka`);
    await report.getByText('Farid Sundin').waitFor();
  });
});
