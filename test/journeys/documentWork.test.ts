import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { aStage, eventually, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { visit } from './people';

jest.setTimeout(120_000);

const workPage = '/sites/mtp/SitePages/Dokumentarbete.aspx';
const number = 'RH-15405';
const file = join(__dirname, '../../config/sample-region/documents', `${number}.docx`);
const corrected = 'Rutinen säger hur regionen tar emot säkerhetsmeddelanden.';

const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('form', { name }).getByRole('button', { name, exact: true }).click();

/** The rows of the library as staff see them: published versions alone. */
const rowsForStaff = async (test: TestStage): Promise<readonly { readonly Edition: string }[]> => {
  const filter = encodeURIComponent(`DocumentNumber eq '${number}'`);
  const answer = await fetch(
    `${test.stage.tenantUrl}/sites/mtp/_api/web/getList('/sites/mtp/GoverningDocuments')/items?$filter=${filter}`,
    {
      headers: {
        Authorization: `Bearer ${await test.visitors.token('staff')}`,
        Accept: 'application/json;odata=nometadata',
      },
    },
  );
  return ((await answer.json()) as { value: { Edition: string }[] }).value;
};

// One story, told in the order in which it happens.
describe('A document on the page where documents are worked on', () => {
  let test: TestStage;
  let browser: Browser;
  let karin: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    karin = await visit(browser, test, 'coordinator', workPage);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  it('is read out of a Word file, corrected and saved as a draft (GD-13, X-20)', async () => {
    await karin.getByRole('button', { name: 'Nytt dokument' }).click();
    await karin.locator('input[type=file]').setInputFiles(file);
    await karin.getByRole('button', { name: 'Rätta Syfte' }).click();
    await karin.getByRole('textbox', { name: 'Text', exact: true }).first().fill(corrected);
    await karin.getByText(/Fyll i vilka verksamheter det berör/).waitFor();
    await karin.getByRole('checkbox', { name: 'Sjukhuset Norrviken' }).check({ force: true });
    await karin.getByText(/Allt som krävs för att fastställa/).waitFor();
    await karin.getByRole('button', { name: 'Spara utkastet' }).click();
    await karin.getByText(corrected).waitFor();
    expect(await rowsForStaff(test)).toEqual([]);
  });

  it('is sent to who approves it, who is named before it is asked for (GD-05, X-20)', async () => {
    await karin.getByRole('button', { name: 'Begär fastställande' }).click();
    await karin.getByText(/Regional chefläkare \(Maria Lund\) ombeds/).waitFor();
    await confirm(karin, 'Begär fastställande');
    await karin.getByText(/Väntar på Regional chefläkare/).waitFor();
  });

  it('is approved on the page by Maria Lund, and then shown to all (GD-06, GD-11)', async () => {
    const maria = await visit(browser, test, 'chief-physician', workPage);
    await maria
      .getByRole('region', { name: 'Det här väntar på dig' })
      .getByRole('link', { name: new RegExp(number) })
      .click();
    await maria.getByRole('button', { name: 'Fastställ', exact: true }).click();
    await maria.getByText(/Utgåva 1 blir gällande med en gång/).waitFor();
    await confirm(maria, 'Fastställ');
    const [row] = await eventually('The edition in force', async () => {
      const rows = await rowsForStaff(test);
      return rows.length > 0 ? rows : undefined;
    });
    expect(row).toMatchObject({ Edition: '1', DocumentStatus: 'inForce' });
    const sections = await eventually('The text', async () => {
      const rows = await test.visitors.rows('staff', 'DocumentSections');
      return rows.length > 0 ? rows : undefined;
    });
    expect(sections.find(({ Title }) => Title === 'Syfte')).toMatchObject({ Text: corrected });
  });
});
