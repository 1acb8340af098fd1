import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { documentWord } from '../../config/sample-region/documents/documentWord';
import { otherDocuments } from '../../config/sample-region/documents/otherDocuments';
import { safetyNotices } from '../../config/sample-region/documents/safetyNotices';
import type { SampleDocument } from '../../config/sample-region/documents/sampleDocument';
import { publishSampleDocuments } from '../../local-tenant/stage/sampleDocuments';
import { aStage, eventually, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { cardOf, visit } from './people';

jest.setTimeout(180_000);

const workPage = '/sites/mtp/SitePages/Dokumentarbete.aspx';
const readPage = '/sites/mtp/SitePages/StyrandeDokument.aspx';
const samples = join(__dirname, '../../config/sample-region/documents');
const regional = 'RH-15405';
const local = 'RH-16229';
const concerned = [
  'Sjukhuset Norrviken',
  'Närsjukvården',
  'Ambulanssjukvården',
  'Diagnostik och hjälpmedel',
];
const unit = 'Intensivvårdsavdelningen';

const added = 'Den som inte har svarat inom fem dagar rings upp.';
const news = 'Den som inte svarar rings nu upp.';
const comment = 'Vem ringer upp på helgen?';

/** A document with a sentence more under one of its headings. */
const changed = (
  document: SampleDocument | undefined,
  heading: string,
  sentence: string,
  changeNote: string,
): SampleDocument => {
  if (!document) throw new Error('The sample region lacks the document.');
  const sections = document.sections.map((section) =>
    section.heading === heading ? { ...section, blocks: [...section.blocks, sentence] } : section,
  );
  return { ...document, sections, changeNote };
};

/** The folder of the sample documents with only some of them in it. */
const folderOf = (numbers: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kvittens-documents-'));
  const all = JSON.parse(readFileSync(join(samples, 'documents.json'), 'utf8')) as {
    readonly number: string;
    readonly file: string;
  }[];
  const some = all.filter(({ number }) => numbers.includes(number));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(some));
  some.forEach(({ file }) => copyFileSync(join(samples, file), join(folder, file)));
  return folder;
};

const fileOf = async (document: SampleDocument) => ({
  name: `${document.number}.docx`,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await documentWord(document),
});

const step = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('region', { name: 'Nästa steg' })
    .getByRole('button', { name, exact: true })
    .click();

const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('form', { name }).getByRole('button', { name, exact: true }).click();

/** Goes to a place on the page where documents are worked on, as after a reload. */
const workOn = async (page: Page, { stage }: TestStage, hash = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${stage.tenantUrl}${workPage}${hash}`);
};

/** Waits until staff see an edition of a document, and its text. */
const inForce = ({ stage, visitors }: TestStage, number: string, edition: string) =>
  eventually(`${number} in edition ${edition}`, async () => {
    const filter = encodeURIComponent(`DocumentNumber eq '${number}'`);
    const answer = await fetch(
      `${stage.tenantUrl}/sites/mtp/_api/web/getList('/sites/mtp/GoverningDocuments')/items?$filter=${filter}`,
      {
        headers: {
          Authorization: `Bearer ${await visitors.token('staff')}`,
          Accept: 'application/json;odata=nometadata',
        },
      },
    );
    const { value } = (await answer.json()) as { value: { Edition: string }[] };
    const sections = await visitors.rows(
      'staff',
      'DocumentSections',
      `$filter=EditionKey eq '${encodeURIComponent(`${number}/${edition}`)}'&$top=1`,
    );
    return value[0]?.Edition === edition && sections.length > 0 ? true : undefined;
  });

/** Maria Lund approves an edition on the card in the channel of her role. */
const approveOnCard = async (maria: Page, number: string, edition: string): Promise<void> => {
  const card = cardOf(maria, 'Chefläkare', `Fastställ ${number}`).filter({
    hasText: `Utgåva ${edition}`,
  });
  await card.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await card.getByText(/Fastställd av Maria Lund/).waitFor();
};

const cell = (page: Page, state: string) =>
  page.getByRole('button', { name: `Närsjukvården, ${regional}: ${state}` });

// One story, told in the order in which it happens.
describe('A regional routine from its next edition to the last reader', () => {
  const folder = folderOf([regional, local]);
  let test: TestStage;
  let browser: Browser;
  let karin: Page;
  let maria: Page;
  let farid: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    await publishSampleDocuments(test.stage, folder);
    [karin, maria, farid] = await Promise.all([
      visit(browser, test, 'coordinator', workPage),
      visit(browser, test, 'chief-physician', '/teams'),
      visit(browser, test, 'staff', `${readPage}?dokument=${regional}`),
    ]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read out of a changed Word file while staff read the edition in force (GD-13, X-20)', async () => {
    await farid.getByRole('region', { name: 'Syfte' }).waitFor();
    const file = await fileOf(changed(safetyNotices, 'Utskick och svar', added, news));

    await workOn(karin, test, `#${regional}`);
    await karin.getByRole('button', { name: 'Ny utgåva' }).click();
    await karin.locator('input[type=file]').setInputFiles(file);
    await karin.getByText(/Allt som krävs för att fastställa/).waitFor();
    await karin.getByRole('button', { name: 'Spara utkastet' }).click();
    await karin.getByText('Jämfört med den gällande utgåvan 1').waitFor();
    const section = karin.getByRole('region', { name: 'Utskick och svar' });
    expect(await section.locator('ins').textContent()).toContain(added);
  });

  it('is commented on by the head of an invited unit, and goes on when each comment is answered (X-20)', async () => {
    await step(karin, 'Skicka på remiss');
    const round = karin.getByRole('form', { name: 'Skicka på remiss' });
    for (const name of concerned)
      await round.getByRole('checkbox', { name, exact: true }).uncheck({ force: true });
    await round.getByRole('checkbox', { name: unit, exact: true }).check({ force: true });
    await confirm(karin, 'Skicka på remiss');
    await karin.getByText(new RegExp(`På remiss till .*: ${unit}`)).waitFor();

    const anna = await visit(browser, test, 'head-iva', workPage);
    const waiting = anna.getByRole('region', { name: 'Det här väntar på dig' });
    await waiting.getByRole('link', { name: new RegExp(regional) }).click();
    await anna.getByRole('button', { name: 'Lämna synpunkt på Utskick och svar' }).click();
    await anna.getByRole('textbox', { name: 'Din synpunkt' }).fill(comment);
    await anna.getByRole('button', { name: 'Skicka synpunkten' }).click();
    await anna.getByRole('tab', { name: 'Synpunkter (1)' }).waitFor();

    await workOn(karin, test, `#${regional}/utkast/synpunkter`);
    await karin.getByText(comment).waitFor();
    await karin.getByRole('button', { name: 'Tas med: synpunkt från Anna Ahlberg' }).click();
    await karin.getByRole('button', { name: 'Spara svaret' }).click();
    await karin.getByText('Alla synpunkter är besvarade.').waitFor();
    await step(karin, 'Stäng remissen');
    await confirm(karin, 'Stäng remissen');
    await karin.getByRole('button', { name: 'Begär fastställande' }).waitFor();
  });

  it('comes into force when Maria Lund approves it on the card in Teams (GD-05, GD-06, GD-11, X-20)', async () => {
    await step(karin, 'Begär fastställande');
    await confirm(karin, 'Begär fastställande');
    await karin.getByText(/Väntar på Regional chefläkare/).waitFor();
    await cardOf(maria, 'Chefläkare', news).getByText('Synpunkter: 1 tagna, 0 avböjda.').waitFor();
    await approveOnCard(maria, regional, '2');
    await inForce(test, regional, '2');
  });

  it('is found by an abbreviation and shows staff what has changed (GD-12, GD-16, GD-28)', async () => {
    await eventually('The new sentence in the search', async () => {
      await farid.goto(`${test.stage.tenantUrl}${readPage}`);
      await farid.getByRole('searchbox').fill('rings upp');
      const hit = farid.getByText('I avsnittet Utskick och svar');
      return hit.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => undefined,
      );
    });
    await farid.getByRole('searchbox').fill('FSN');
    const hits = farid.getByRole('list', { name: 'Träffar' });
    await hits.getByText(local).waitFor();
    await hits.getByRole('link', { name: /regional hantering/ }).click();
    await farid.getByText('Ändrat sedan du läste utgåva 1').waitFor();
    await farid.getByRole('link', { name: 'Visa vad som har ändrats' }).click();
    const changes = farid.getByRole('region', { name: 'Ändringar från utgåva 1 till 2' });
    expect(await changes.locator('ins').first().textContent()).toContain(added);
  });

  it('is confirmed on the card of the unit, and the report says by whom (X-22, X-23)', async () => {
    await workOn(karin, test, `#${regional}`);
    await karin.getByRole('button', { name: 'Be verksamheter läsa…' }).click();
    await karin.getByRole('checkbox', { name: unit, exact: true }).check({ force: true });
    await karin.getByRole('button', { name: 'Be om läsning' }).click();
    await karin.getByText('1 verksamhet har fått frågan.').waitFor();
    const report = karin.getByRole('region', { name: 'Vem har läst' });
    await report.getByText(/0 av \d/).waitFor();

    await farid.goto(`${test.stage.tenantUrl}/teams`);
    const card = cardOf(farid, unit, `${regional}, utgåva 2`);
    await card.getByText(news).waitFor();
    await card.getByRole('button', { name: 'Jag har läst och förstått' }).click();
    await card.getByText(/Senast: Farid Sundin/).waitFor();

    await eventually('The count of the unit', async () =>
      (await test.visitors.rows('coordinator', 'ReadRequests')).some(
        ({ Confirmed }) => Confirmed === 1,
      )
        ? true
        : undefined,
    );
    await workOn(karin, test, `#${regional}`);
    await report.getByRole('button', { name: `1 Bekräftat, ${unit}: visa vilka` }).click();
    await report.getByText('Farid Sundin').waitFor();
  });

  it('is not taken in by the local routine until that has an edition in step with it (GD-18)', async () => {
    await workOn(karin, test);
    await cell(karin, '1 utgåva efter').click();
    await karin.getByRole('region', { name: 'Harmonisering' }).getByText(news).waitFor();

    const routine = otherDocuments.find(({ number }) => number === local);
    const note = 'I takt med utgåva 2 av RH-15405.';
    const file = await fileOf(changed(routine, 'Uppföljning', added, note));
    await workOn(karin, test, `#${local}`);
    await karin.getByRole('button', { name: 'Ny utgåva' }).click();
    await karin.locator('input[type=file]').setInputFiles(file);
    await karin.getByRole('textbox', { name: 'I utgåva' }).fill('2');
    await karin.getByText(/Allt som krävs för att fastställa/).waitFor();
    await karin.getByRole('button', { name: 'Spara utkastet' }).click();
    await step(karin, 'Begär fastställande');
    await confirm(karin, 'Begär fastställande');
    await karin.getByText(/Väntar på Regional chefläkare/).waitFor();
    await approveOnCard(maria, local, '2');
    await inForce(test, local, '2');

    await workOn(karin, test);
    await cell(karin, 'I takt').waitFor();
  });
});
