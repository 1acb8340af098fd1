import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { putSampleExports, sampleMail } from '../../local-tenant/stage/sampleRegion';
import type { SentMail } from '../../local-tenant/stage/visitor';
import { aStage, eventually, type TestStage } from '../support/aStage';
import { launchBrowser } from '../support/browser';
import { cardOf, noticesPage, openCase, receiveMail, receiveRawMail, visit } from './people';

jest.setTimeout(120_000);

const tubesMail = readFileSync(join(sampleMail, '..', 'fsn-sample-tubes.eml'));
const contract = 'AVT-2024-0173';
const [tubes, filters, pumps] = [1, 2, 3].map(
  (number) => `FSN-${new Date().getFullYear()}-000${number}`,
) as [string, string, string];

// Three cases, each handled the way the routine prescribes for its kind; the steps of each follow on each other.
describe('The way a notice is handled, in a browser', () => {
  let test: TestStage;
  let browser: Browser;
  let coordinator: Page;
  let procurement: Page;
  let logistics: Page;
  beforeAll(async () => {
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    await putSampleExports(test.visitors);
    // The service looks through the library when it starts, and then once a minute: so nobody has to wait.
    await test.stage.service().stop();
    await test.stage.startService();
    [coordinator, procurement, logistics] = await Promise.all([
      visit(browser, test, 'coordinator', noticesPage),
      visit(browser, test, 'procurement', '/teams'),
      visit(browser, test, 'logistics', '/teams'),
    ]);
  }, 360_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  const open = (key: string, tab: string): Promise<void> => openCase(coordinator, test, key, tab);
  const region = (name: string): Locator => coordinator.getByRole('region', { name });
  const basis = (): Locator => region('Underlag enligt Bilaga 1');
  const assessment = (): Locator => region('Bedömning');
  const question = (key: string): Locator => basis().locator(`[data-question="${key}"]`);
  const choose = (group: RegExp, name: string | RegExp): Promise<void> =>
    assessment()
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name })
      .press('Space');
  const wayIs = (way: string): Promise<void> =>
    assessment().getByRole('radio', { name: way, checked: true }).waitFor();
  const item = (check: string): Locator => coordinator.locator(`[data-check="closing/${check}"]`);
  const mailTo = (address: string): Promise<SentMail> =>
    eventually(`A mail to ${address}`, async () =>
      (await test.visitors.sentMails()).find(({ to }) => to.includes(address)),
    );
  const stands = (status: string): Promise<void> =>
    coordinator.locator('article header').getByText(status, { exact: true }).waitFor();
  const assess = async (statement: string, reason?: string): Promise<void> => {
    await assessment().getByLabel('Bedömning om lämplig hantering').fill(statement);
    if (reason)
      await assessment()
        .getByLabel(/^Varför avstår ni från/)
        .fill(reason);
    await assessment().getByRole('button', { name: 'Spara bedömningen' }).click();
    await assessment()
      .getByText(/Bedömt av Karin Lindqvist/)
      .waitFor();
  };
  const sendOut = async (sentence: string): Promise<void> => {
    await coordinator.getByRole('button', { name: 'Skicka ut…' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText(sentence).waitFor();
    await dialog.getByRole('button', { name: 'Skicka ut', exact: true }).click();
    await stands('Utskickat, följs upp');
  };
  const answerHandled = async (
    card: Locator,
    numbers: { readonly [what: string]: string },
  ): Promise<void> => {
    await card.getByRole('button', { name: 'Bekräfta mottaget' }).click();
    await card.getByRole('button', { name: 'Markera som hanterat' }).click();
    await card.getByRole('checkbox').first().waitFor();
    for (const done of await card.getByRole('checkbox').all()) await done.check();
    for (const what of Object.keys(numbers))
      await card.getByRole('spinbutton', { name: what }).fill(numbers[what] ?? '');
    await sendAnswer(card);
  };
  const showsHandled = async (key: string, unit: string, items: string): Promise<void> => {
    await open(key, 'uppfoljning');
    const row = coordinator.locator(`[data-dispatch="${key}/${unit}"]`);
    await row.getByText('Hanterat', { exact: true }).waitFor();
    await row.getByText(items, { exact: true }).waitFor();
  };
  const search = async (card: Locator, number: number, hit: RegExp): Promise<void> => {
    await card.getByRole('button', { name: `Svara på fråga ${number}` }).click();
    await card.getByLabel('Sökord').last().fill('artikelnummer och namn');
    await card.getByRole('radio', { name: hit }).last().click();
  };
  const sendAnswer = (card: Locator): Promise<void> =>
    card.getByRole('button', { name: 'Skicka svaret' }).last().click();

  describe('of a consumable on contract', () => {
    it('begins with Bilaga 1, where the question of stock waits for a hit (SN-17, SN-15)', async () => {
      await receiveRawMail(test, 'vigilance@sampletube.example', tubesMail);
      await open(tubes, 'underlag');
      await basis().getByRole('button', { name: 'Hämta underlag' }).click();
      await basis().getByText('4 frågor väntar på svar.').waitFor();
      await question('stock').getByText('Ställs inte', { exact: true }).waitFor();
    });

    it('wants the contract number of a hit, and hands it on to logistics (B1-03)', async () => {
      const card = cardOf(procurement, 'Inköp och upphandling', tubes);
      await search(card, 1, /Träff$/);
      await sendAnswer(card);
      await procurement
        .getByText('Ange avtalsnumret, så lämnas det över till Logistikservice.')
        .waitFor();
      await card.getByLabel('Avtalsnummer (vid träff)').fill(contract);
      await sendAnswer(card);
      await card.getByText(/Besvarat av Ingrid Strand/).waitFor();

      await cardOf(logistics, 'Logistikservice', tubes)
        .getByText(new RegExp(`Avtalsnummer ${contract}, enligt Ingrid Strand`))
        .waitFor();
    });

    it('asks logistics for stock then, and who ordered (SN-15, SN-20)', async () => {
      const card = cardOf(logistics, 'Logistikservice', tubes);
      await card.getByRole('button', { name: 'Svara på fråga 2' }).click();
      for (const asked of [/lagervara\? Ja/, /närförråd\? Ja/, /Inköpsstöd\? Ja/])
        await card.getByRole('radio', { name: asked }).click();
      await card
        .getByLabel('Vilka har beställt? En per rad')
        .fill('Intensivvårdsavdelningen\nSolrosens vård och omsorg AB');
      await sendAnswer(card);
      await question('stock').getByText('Besvarad', { exact: true }).waitFor();
      const row = await question('stock').innerText();
      expect(row).toMatch(/Lagervara: Ja[\s\S]*Har beställt: [\s\S]*Solrosens vård och omsorg AB/);
    });

    it('proposes that Logistikservice recalls what is on contract (SN-29)', async () => {
      await choose(/Vilket slag av produkt/, /Förbrukningsmaterial/);
      await assessment().getByRole('radio', { name: 'På avtal', checked: true }).waitFor();
      expect(await assessment().getByLabel('Avtalsnummer').inputValue()).toBe(contract);
      await choose(/återkallas eller kasseras/, 'Nej');
      await wayIs('I dialog med Logistikservice och Inköp och upphandling');
      await choose(/återkallas eller kasseras/, 'Återkallas');
      await wayIs('Logistikservice återkallar eller kasserar');
      await assessment()
        .getByText('(RH-15405, Förbrukningsmaterial och engångsprodukter)')
        .waitFor();

      await assessment()
        .getByRole('checkbox', { name: /Produkten dras in: RH-13659/ })
        .press('Space');
      await choose(/svar efter att åtgärder/, 'Nej');
      await assess('Tas ur lager.', 'Avtal och lager är kända.');
    });

    it('hands over to RH-13659 with contract and stock before it can be closed (SN-18)', async () => {
      await open(tubes, 'avslut');
      const closing = region('Avsluta ärendet');
      await closing.getByText(/Kvar att göra: lämna över till RH-13659/).waitFor();
      expect(await closing.getByRole('button', { name: 'Avsluta ärendet…' }).isDisabled()).toBe(
        true,
      );

      await item('handed-over')
        .getByRole('button', { name: /^Lämna över…/ })
        .click();
      await item('handed-over').getByText(`Avtalsnummer ${contract} följer med.`).waitFor();
      await item('handed-over').getByRole('button', { name: 'Lämna över', exact: true }).click();
      await item('handed-over').getByText('Klart', { exact: true }).waitFor();
      const { body } = await mailTo('leveransstorning@norrviken.example');
      expect(body).toContain(`Avtalsnummer: ${contract}`);
      expect(body).toMatch(/Lagervara: Ja[\s\S]*Närförråd: Ja/);
    });

    it('closes when the sender has its receipt too (B1-08, SN-63)', async () => {
      const receipt = item('receipt-reply');
      await receipt.getByRole('button', { name: /^Svara avsändaren…/ }).click();
      await receipt.getByRole('button', { name: 'Skicka svaret' }).click();
      await receipt.getByText('Klart', { exact: true }).waitFor();
      const { body } = await mailTo('vigilance@sampletube.example');
      expect(body).toContain('☒ Vi har tagit emot säkerhetsmeddelandet');
      const closing = region('Avsluta ärendet');
      await closing.getByRole('button', { name: 'Avsluta ärendet…' }).click();
      const dialog = coordinator.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Avsluta ärendet', exact: true }).click();
      await stands('Avslutat');
    });
  });

  describe('of a consumable bought outside contract', () => {
    it('leaves the question of stock out when the contract database has no hit (SN-12, SN-13)', async () => {
      await receiveMail(test, {
        from: 'Filterbolaget Nord AB <fsn@filterbolaget.example>',
        subject: 'Säkerhetsmeddelande: Andningsfilter Vindla, FSN-F-19',
        text: `Säkerhetsmeddelande

FSN-referens: FSN-F-19
Produktens handelsnamn: Andningsfilter Vindla
Tillverkare: Filterbolaget Nord AB
Artikelnummer: VND-220
Lot: VN-0417

Beskrivning av problemet: Filtret kan släppa igenom partiklar.

Åtgärder:
- Sluta använda filter ur den berörda loten.
- Returnera dem till Filterbolaget Nord AB.`,
      });
      await open(filters, 'underlag');
      await basis().getByRole('button', { name: 'Hämta underlag' }).click();
      await basis().getByText('4 frågor väntar på svar.').waitFor();
      const card = cardOf(procurement, 'Inköp och upphandling', filters);
      await search(card, 1, /Ingen träff/);
      await sendAnswer(card);
      await card.getByText(/Besvarat av Ingrid Strand/).waitFor();
      await search(card, 2, /Träff$/);
      await card
        .getByLabel('Kommentar (frivillig)')
        .last()
        .fill('Vårdcentralen Strandgatan, 30 st');
      await sendAnswer(card);
      await card.getByText('Tack, alla frågor till er är besvarade.').waitFor();
      await basis().getByText('2 frågor väntar på svar.').waitFor();
      await question('stock').getByText('Ställs inte', { exact: true }).waitFor();
      const asked = cardOf(logistics, 'Logistikservice', filters);
      await asked.getByRole('button', { name: 'Svara', exact: true }).waitFor();
      expect(await asked.getByRole('button').count()).toBe(1);
    });

    it('proposes that those who bought it return it themselves (SN-29)', async () => {
      await choose(/Vilket slag av produkt/, /Förbrukningsmaterial/);
      await choose(/återkallas eller kasseras/, 'Återkallas');
      await assessment()
        .getByRole('radio', { name: 'Köpt utanför avtal', exact: true, checked: true })
        .waitFor();
      await wayIs('Verksamheterna som har köpt utanför avtal returnerar själva');
      await choose(/har mottagits/, 'Nej');
      await choose(/svar efter att åtgärder/, 'Nej');
      await assess('Vårdcentralen returnerar själv.', 'Köpet är känt.');
    });

    it('lets them say how many of each lot they have returned (SN-29, X-05)', async () => {
      await open(filters, 'mottagare');
      await coordinator
        .getByRole('checkbox', { name: 'Vårdcentralen Strandgatan', exact: true })
        .press('Space');
      await coordinator.getByRole('radio', { name: 'Medelhög risk', exact: true }).press('Space');
      await sendOut('Kortet skickas till 1 avdelning.');
      const head = await visit(browser, test, 'head-vardcentral', '/teams');
      const card = cardOf(head, 'Vårdcentralen Strandgatan', filters);
      await card.getByText('RH-15405, Förbrukningsmaterial och engångsprodukter').waitFor();
      await answerHandled(card, { hittade: '30', återlämnade: '30' });
      await card.getByText(/Hanterat av Cecilia Åkesson/).waitFor();
      await card.getByText(/VN-0417: 30 hittade, 30 återlämnade, 0 kasserade/).waitFor();
      await head.context().close();
      await showsHandled(filters, 'vc-strandgatan', '30');
    });

    it('takes another way than the routine only with its reason, which is kept (SN-30)', async () => {
      await open(filters, 'underlag');
      await assessment().getByRole('button', { name: 'Ändra bedömningen' }).click();
      await assessment()
        .getByRole('radio', { name: 'I dialog med Logistikservice och Inköp och upphandling' })
        .press('Space');
      const save = assessment().getByRole('button', { name: 'Spara bedömningen' });
      await save.click();
      await assessment()
        .getByText(/^Kvar att göra: skriv varför ni väljer ett annat tillvägagångssätt/)
        .waitFor();
      const why = 'Filterbolaget hämtar resten hos Inköp.';
      await assessment().getByLabel('Varför ett annat tillvägagångssätt?').fill(why);
      await save.click();
      await assessment().getByText(why).waitFor();
    });
  });

  describe('of equipment', () => {
    it('shows the systems with hits apart from those without, and the rows behind each count (X-06, SN-16)', async () => {
      await receiveRawMail(test, 'fsn@exempelpump.example', readFileSync(sampleMail));
      await open(pumps, 'underlag');
      const matches = region('Träffar i inventarier och inköp');
      await matches.getByText('Medusa: 14 rader, 14 st').waitFor({ timeout: 90_000 });
      await matches.getByText('Faciliate: 1 rad, 2 st').waitFor();
      expect(await matches.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringContaining('Medusa'),
        expect.stringContaining('Faciliate'),
        expect.stringMatching(/^Sesam/),
        expect.stringMatching(/^Inköpsanalys/),
        expect.stringMatching(/^RGS/),
      ]);
      await matches.getByRole('row', { name: /Intensivvårdsavdelningen 8 Säker: 8/ }).waitFor();
      await matches
        .getByRole('button', { name: 'Visa raderna för Vårdcentralen Strandgatan' })
        .click();
      await matches.getByText(/Faciliate, Faciliate 2026-05-01.xlsx, rad 2/).waitFor();
    });

    it('asks medical technology alone, which answers by its card (B1-07, SN-16)', async () => {
      await basis().getByRole('button', { name: 'Hämta underlag' }).waitFor();
      for (const party of ['Inköp och upphandling', 'Logistikservice'])
        for (const box of await basis()
          .getByRole('group', { name: party })
          .getByRole('checkbox')
          .all())
          await box.press('Space');
      await basis().getByRole('button', { name: 'Hämta underlag' }).click();
      await basis().getByText('1 fråga väntar på svar.').waitFor();
      const engineer = await visit(browser, test, 'engineer', '/teams');
      const card = cardOf(engineer, 'Medicinsk teknik', pumps);
      await card.getByRole('button', { name: 'Svara' }).click();
      await card.getByRole('checkbox', { name: /Medusa/ }).check();
      await card.getByRole('checkbox', { name: 'Faciliate' }).check();
      await sendAnswer(card);
      await card.getByText('Tack, alla frågor till er är besvarade.').waitFor();
      await engineer.context().close();
      await basis().getByText('Allt underlag har kommit in.').waitFor();
      await question('systems').getByText('Medusa, Faciliate').waitFor();
    });

    it('proposes that medical technology mails the heads of department (SN-23, SN-24)', async () => {
      await assessment().getByRole('radio', { name: 'Utrustning', checked: true }).waitFor();
      await choose(/Finns produkten på avtal/, 'Inte kontrollerat');
      await choose(/återkallas eller kasseras/, 'Nej');
      await wayIs('MTH skickar ut till avdelningscheferna');
      await assess('Pumparna hämtas av Medicinsk teknik.', 'Utrustningen är känd.');
    });

    it('proposes the departments that have it, and what each is asked (SN-24, SN-31)', async () => {
      await open(pumps, 'mottagare');
      await coordinator.getByText('7 mottagare är föreslagna och förvalda.').waitFor();
      await coordinator.getByText('Finns inte i Verksamheter: Lånepool medicinteknik.').waitFor();
      for (const [name, count] of [
        ['Intensivvårdsavdelningen', 8],
        ['Medicinavdelning 31', 4],
        ['Vårdcentralen Strandgatan', 2],
        ['Ambulansen Södra', 1],
      ] as const) {
        const unit = coordinator
          .getByRole('listitem')
          .filter({ has: coordinator.getByRole('checkbox', { name, exact: true, checked: true }) })
          .last();
        await unit.getByText(`Ska få det: ${count} i inventarier eller inköp.`).waitFor();
      }
      await sendOut('Kortet skickas till 4 avdelningar.');
    });

    it('takes the answer of a head for what is theirs (X-02, X-05)', async () => {
      const head = await visit(browser, test, 'head-iva', '/teams');
      const card = cardOf(head, 'Intensivvårdsavdelningen', pumps);
      await card.getByText('RH-15405, Utrustningar').waitFor();
      await answerHandled(card, { hittade: '8' });
      await card.getByText(/Hanterat av Anna Ahlberg/).waitFor();
      await head.context().close();
      await showsHandled(pumps, 'iva', '8');
      await coordinator.getByText('1 av 4').first().waitFor();
    });

    it('gives a work order for each piece in an inventory (X-19)', async () => {
      await open(pumps, 'underlag');
      const [download] = await Promise.all([
        coordinator.waitForEvent('download'),
        coordinator.getByRole('button', { name: 'Hämta arbetsordrar (CSV)' }).click(),
      ]);
      const [, ...orders] = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(download.suggestedFilename()).toBe(`arbetsordrar-${pumps}.csv`);
      expect(orders).toHaveLength(15);
      expect(orders[0]).toMatch(
        `"${pumps}-001";"Intensivvårdsavdelningen";"12310";"Exempelpump AB";"EP-3000";"1001";"Medusa"`,
      );
      expect(orders.filter((order) => order.includes('"Faciliate"'))).toHaveLength(1);
    });
  });
});
