import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { putSampleExports, sampleMail } from '../../local-tenant/stage/sampleRegion';
import type { Row } from '../../local-tenant/stage/visitor';
import {
  aStage,
  dispatchSample,
  dispatchWith,
  eventually,
  type TestStage,
} from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { channel, noticesPage, openCase, receiveMail, receiveRawMail, visit } from './people';

jest.setTimeout(120_000);

const newsPage = '/sites/mtp/SitePages/NyheterOmSakerhet.aspx';
const updated = readFileSync(sampleMail.replace('.eml', '-uppdatering.eml'));
const [first, copy, newer, reported, unknown, junk] = [1, 2, 3, 4, 5, 6].map(
  (number) => `FSN-${new Date().getFullYear()}-000${number}`,
) as [string, string, string, string, string, string];

// One story, told in the order in which it happens: each step begins where the one before it ended.
describe('Cases that belong together, and cases that end without a mailing', () => {
  let test: TestStage;
  let browser: Browser;
  let coordinator: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    await test.deliverSample();
    await dispatchSample(test, ['iva', 'medicin-31']);
    await dispatchWith(test, 'iva', 'posted');
    await dispatchWith(test, 'medicin-31', 'posted');
    const [card] = await test.cardsIn('Intensivvårdsavdelningen');
    const dispatch = `${first}/iva`;
    await test.visitors.press('head-iva', card!.id, 'confirmReceipt', { dispatch });
    await dispatchWith(test, 'iva', 'received');
    coordinator = await visit(browser, test, 'coordinator', noticesPage);
  }, 360_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  const notice = (key: string): Promise<Row> =>
    eventually(`The notice ${key}`, async () =>
      (await test.visitors.rows('coordinator', 'SafetyNotices')).find(
        ({ NoticeKey }) => NoticeKey === key,
      ),
    );
  const open = (key: string, tab: string): Promise<void> => openCase(coordinator, test, key, tab);
  const banner = (): Locator => coordinator.getByRole('region', { name: 'Mottagande' });
  const stands = (status: string): Promise<void> =>
    coordinator.locator('article header').getByText(status, { exact: true }).waitFor();
  const mailsTo = async (address: string) =>
    (await test.visitors.sentMails()).filter(({ to }) => to.includes(address));

  it('registers a forwarded copy apart, proposes where it belongs, and merges nothing (X-07)', async () => {
    await receiveMail(test, {
      from: 'Anna Ahlberg <anna.ahlberg@norrviken.example>',
      subject: 'VB: Säkerhetsmeddelande: Exempel 3000 infusionspump, FSN-2026-014',
      text: `Hej! Det här kom direkt till oss på IVA.

-----Ursprungligt meddelande-----
Från: Exempelpump AB, kundsäkerhet <fsn@exempelpump.example>
Ämne: Säkerhetsmeddelande: Exempel 3000 infusionspump, FSN-2026-014

FSN-referens: FSN-2026-014
Produktens handelsnamn: Exempel 3000
Tillverkare: Exempelpump AB

Larm kan utebli vid lågt batteri. Pumpar med serienummer 1000–1999 berörs.`,
    });
    await open(copy, 'uppgifter');
    await banner().getByText('Vidarebefordrat säkerhetsmeddelande', { exact: true }).waitFor();
    await banner().getByText(`Kan vara samma meddelande som ${first}.`).waitFor();
    await banner()
      .getByText(/Samma FSN-referens.*Samma tillverkare/)
      .waitFor();
    expect((await notice(copy))['Status']).toBe('received');
    expect((await notice(first))['Status']).toBe('dispatched');
    expect(String((await notice(first))['CaseFile'])).not.toContain('VB:');
  });

  it('files the copy under the first case when the coordinator says so (X-07)', async () => {
    await banner()
      .getByRole('button', { name: `För till ${first}…` })
      .click();
    await banner().getByText('Inget skickas ut, och det går att öppna igen.').waitFor();
    await banner()
      .getByRole('button', { name: `För till ${first}`, exact: true })
      .click();
    await stands('Dubblett');

    await open(first, 'uppgifter');
    await banner().getByText('1 meddelande hör till ärendet').click();
    await banner()
      .getByText(/VB: Säkerhetsmeddelande/)
      .waitFor();
    await banner().getByText('Samma meddelande på annan väg').waitFor();
    await stands('Utskickat, följs upp');
  });

  it('sees that a newer version has come, and replaces the first when the coordinator says so (X-08)', async () => {
    await receiveRawMail(test, 'fsn@exempelpump.example', updated);
    await open(newer, 'uppgifter');
    await banner().getByText(`Ser ut att vara en ny version av ${first}.`).waitFor();
    expect((await notice(first))['Status']).toBe('dispatched');

    await banner()
      .getByRole('button', { name: `Ersätter ${first}…` })
      .click();
    await banner().getByText('Svaren på det blir inaktuella').waitFor();
    await banner()
      .getByRole('button', { name: `Ersätter ${first}`, exact: true })
      .click();
    await banner().getByText(`Ersätter ${first}.`).waitFor();
  });

  it('shows in the channel that the old card is replaced, and takes no answer to it (X-08)', async () => {
    const head = await visit(browser, test, 'head-iva', '/teams');
    const iva = channel(head, 'Intensivvårdsavdelningen');
    await iva.getByText(new RegExp(`Ersatt av ${newer}`)).waitFor();
    expect(await iva.getByRole('button', { name: 'Markera som hanterat' }).count()).toBe(0);
    await head.context().close();
    await dispatchWith(test, 'medicin-31', 'superseded');
    expect((await dispatchWith(test, 'iva', 'superseded'))['ReceivedAt']).not.toBeNull();

    await open(first, 'uppfoljning');
    await banner().getByText(`Ersatt av ${newer}. Svaren här är inaktuella.`).waitFor();
    const row = coordinator.locator(`[data-dispatch="${first}/iva"]`);
    await row.getByText('Ersatt', { exact: true }).waitFor();
  });

  it('proposes those who got the old version, and asks them again (X-08)', async () => {
    await open(newer, 'mottagare');
    for (const name of ['Intensivvårdsavdelningen', 'Medicinavdelning 31']) {
      const unit = coordinator
        .getByRole('listitem')
        .filter({ has: coordinator.getByRole('checkbox', { name, exact: true }) })
        .last();
      await unit.getByText(`fick ${first}, som det här ersätter`).waitFor();
      expect(await unit.getByRole('checkbox', { name, exact: true }).isChecked()).toBe(true);
    }
    await coordinator.getByRole('radio', { name: 'Hög risk', exact: true }).press('Space');
    await coordinator.getByRole('button', { name: 'Skicka ut…' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText('Kortet skickas till 2 avdelningar.').waitFor();
    await dialog.getByRole('button', { name: 'Skicka ut', exact: true }).click();
    await stands('Utskickat, följs upp');

    const head = await visit(browser, test, 'head-iva', '/teams');
    const iva = channel(head, 'Intensivvårdsavdelningen');
    await iva.getByText(`Säkerhetsmeddelande ${newer}`).first().waitFor();
    await iva.getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await iva.getByText(/Mottaget av Anna Ahlberg/).waitFor();
    await head.context().close();
    expect((await dispatchWith(test, 'iva', 'received'))['DispatchKey']).toBe(`${newer}/iva`);
  });

  it('tells the chief physician by a criterion, and the commission office along with it (SN-41, SN-44)', async () => {
    await open(newer, 'avslut');
    await coordinator.getByRole('button', { name: /^Kontakta chefläkare…/ }).click();
    const form = coordinator.getByRole('form', { name: 'Kontakta chefläkare…' });
    await form.getByLabel('Meddelande till chefläkare').fill('Fler pumpar är berörda än i mars.');
    await form.getByRole('button', { name: 'Skicka till chefläkare' }).click();
    await form.getByText('Ange varför chefläkare kontaktas', { exact: false }).waitFor();
    expect(await mailsTo('cheflakare@norrviken.example')).toEqual([]);

    await form
      .getByRole('checkbox', { name: 'Uppgifter om allvarliga säkerhetsrisker' })
      .press('Space');
    await form.getByRole('button', { name: 'Skicka till chefläkare' }).click();
    await form.waitFor({ state: 'detached' });
    const [toPhysician, toOffice] = await eventually('Both mails', async () => {
      const found = [
        await mailsTo('cheflakare@norrviken.example'),
        await mailsTo('uppdrag@norrviken.example'),
      ].flat();
      return found.length === 2 ? found : undefined;
    });
    expect(toPhysician!.subject).toContain(`Till chefläkare: säkerhetsmeddelande ${newer}`);
    expect(toPhysician!.body).toContain('uppgifter om allvarliga säkerhetsrisker');
    expect(toPhysician!.body).not.toContain('en stor del av vården');
    expect(toOffice!.subject).toContain(`För kännedom: säkerhetsmeddelande ${newer}`);
    expect(toOffice!.body).toContain('Fler pumpar är berörda än i mars.');
  });

  it('takes a notice that the chief physician enters, as a case of its own (SN-43)', async () => {
    const physician = await visit(browser, test, 'chief-physician', noticesPage);
    await physician.getByRole('button', { name: 'Ny anmälan' }).click();
    const panel = physician.getByRole('dialog');
    expect(await panel.getByRole('radio').count()).toBe(1);
    await panel.getByLabel('Produkt').fill('Blodvärmare Exempel B2');
    await panel.getByLabel('Vad är fel?').fill('Temperaturen kan bli för hög.');
    await panel.getByRole('button', { name: 'Registrera' }).click();
    await physician.getByRole('heading', { name: /Blodvärmare Exempel B2/ }).waitFor();
    await physician.context().close();

    await open(reported, 'uppgifter');
    await banner()
      .getByText(/Inrapporterat av Maria Lund .*\(chefläkare eller verksamhetsansvarig MTH\)/)
      .waitFor();
    await stands('Inkommet');
    expect((await test.visitors.channels()).flatMap(({ messages }) => messages)).toHaveLength(4);
  });

  it('shows that no source has an unknown product (SN-63)', async () => {
    await putSampleExports(test.visitors);
    await receiveMail(test, {
      from: 'Kvistoptik AB <fsn@kvistoptik.example>',
      subject: 'Säkerhetsmeddelande: Glimtia ögonspegel, FSN-K-77',
      text: `Säkerhetsmeddelande

FSN-referens: FSN-K-77
Produktens handelsnamn: Glimtia
Tillverkare: Kvistoptik AB
Artikelnummer: GLM-7741

Lampan kan bli för varm. Sluta använda produkten.`,
    });
    await open(unknown, 'underlag');
    const matches = coordinator.getByRole('region', { name: 'Träffar i inventarier och inköp' });
    await matches.getByText('Ingen träff', { exact: true }).waitFor({ timeout: 90_000 });
    expect(await matches.getByRole('listitem').count()).toBe(5);
    expect(await matches.getByText(/^(Träff|Inte sökt)$/).count()).toBe(0);
  });

  const closeAsNotPresent = async (): Promise<void> => {
    const closing = coordinator.getByRole('region', { name: 'Avsluta ärendet' });
    await closing.getByRole('radio', { name: /Finns inte hos oss/ }).press('Space');
    const button = closing.getByRole('button', { name: 'Avsluta ärendet…' });
    expect(await button.isDisabled()).toBe(true);
    for (const left of [
      'bedömning av meddelandet',
      'kontroll av att produkten inte finns i regionen',
    ])
      await closing.getByLabel(`Varför avstår ni från ${left}?`).fill('Ingen träff i någon källa.');
    await button.click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText(`${unknown} får status ”Finns inte hos oss”.`).waitFor();
    await dialog.getByRole('button', { name: 'Avsluta ärendet', exact: true }).click();
    await stands('Finns inte hos oss');
  };

  it('closes it as not present, with reasons for what was left out (SN-63, SN-30)', async () => {
    await open(unknown, 'avslut');
    await closeAsNotPresent();
    expect((await notice(unknown))['Status']).toBe('notPresent');
  });

  it('opens it again with a reason and closes it again, and the log tells it all (X-11)', async () => {
    await coordinator.getByRole('button', { name: 'Öppna ärendet igen…' }).click();
    const form = coordinator.getByRole('form', { name: 'Öppna ärendet igen' });
    const reason = form.getByLabel('Varför öppnas ärendet igen?');
    await form.getByRole('button', { name: 'Öppna ärendet igen' }).click();
    await form.getByRole('alert').waitFor();
    await reason.fill('Ett lån från grannregionen ska kontrolleras.');
    await form.getByRole('button', { name: 'Öppna ärendet igen' }).click();
    await stands('Inkommet');
    await closeAsNotPresent();

    await coordinator.getByRole('tab', { name: 'Logg' }).click();
    const log = coordinator.getByRole('tabpanel', { name: 'Logg' });
    await log
      .getByText(
        'Karin Lindqvist öppnade ärendet igen. Ett lån från grannregionen ska kontrolleras.',
      )
      .waitFor();
    expect(await log.getByText(/Karin Lindqvist avslutade ärendet/).count()).toBe(2);
    const mails = await test.visitors.sentMails();
    expect(mails.filter(({ subject }) => subject.includes(unknown))).toEqual([]);
    const staff = await visit(browser, test, 'staff', newsPage);
    await staff.getByText('Det finns inga nyheter om säkerhet just nu.').waitFor();
  });

  it('sets junk aside as nothing to handle (SN-09)', async () => {
    await receiveMail(test, {
      from: 'Rea Nu <rea@kampanj.example>',
      subject: 'Höstrea på kontorsmöbler',
      text: 'Just nu 40 % rabatt på alla stolar! Avprenumerera här.',
    });
    await open(junk, 'uppgifter');
    await banner().getByRole('button', { name: 'Ändra slag eller ärende' }).click();
    await coordinator
      .getByRole('menuitem', { name: 'Automatiskt mejl – inget att hantera' })
      .click();
    await stands('Avslutat');
    await open(junk, 'avslut');
    await coordinator.getByText('Inget säkerhetsmeddelande').first().waitFor();
    expect((await test.visitors.channels()).flatMap(({ messages }) => messages)).toHaveLength(4);
  });
});
