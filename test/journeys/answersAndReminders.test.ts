import { linksIn, type SentMail } from '../../local-tenant/stage/visitor';
import {
  aStage,
  dispatchSample,
  dispatchWith,
  eventually,
  type TestStage,
} from '../support/aStage';

jest.setTimeout(120_000);

const name = 'Ebba Lind';

describe('Those who are asked', () => {
  let test: TestStage;
  beforeAll(async () => {
    test = await aStage();
    await test.deliverSample();
    await dispatchSample(test, ['iva', 'medicin-31', 'strandkliniken', 'klinisk-kemi']);
  });
  afterAll(() => test.end());

  const mailTo = (to: string, count = 1): Promise<SentMail> =>
    eventually(`Mail ${count} to ${to}`, async () => {
      const mails = (await test.visitors.sentMails()).filter((mail) => mail.to.includes(to));
      return [...mails].sort((one, other) => one.sentAt.localeCompare(other.sentAt))[count - 1];
    });
  const linkIn = (mail: SentMail): string =>
    linksIn(mail).find((address) => address.includes('/svar/')) ?? '';
  const clinic = 'sakerhet@strandkliniken.example';

  it('answer by one-time links where they have no account, each link once (X-13)', async () => {
    const { follow } = test.visitors;
    const first = linkIn(await mailTo(clinic));
    expect((await follow(first)).text).toContain('Larm kan utebli vid lågt batteri.');
    expect((await follow(first, { answer: 'received', name })).text).toContain(
      'Mottaget av Ebba Lind, Strandkliniken',
    );
    await dispatchWith(test, 'strandkliniken', 'received');

    const second = linkIn(await mailTo(clinic, 2));
    expect(second).not.toBe(first);
    expect(await follow(first, { answer: 'notAffected', name })).toMatchObject({ status: 410 });
    const forged = second.replace(/.{4}$/, 'AAAA');
    expect(await follow(forged, { answer: 'notAffected', name })).toMatchObject({ status: 403 });

    const page = (await follow(second)).text;
    const asOf = /name="asOf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const form = { answer: 'handled', name, asOf, items: '2', done: '0', reason: 'En är utlånad.' };
    expect((await follow(second, form)).status).toBe(200);
    const row = await dispatchWith(test, 'strandkliniken', 'handled');
    expect(row['Items']).toBe(2);
    expect(String(row['Report'])).toContain('En är utlånad.');
  });

  it('handle it themselves, and are asked to tell when it is closed (SN-47, SN-61)', async () => {
    const mail = await mailTo('klinisk.kemi@norrviken.example');
    expect(mail.subject).toContain('FSN-');
    expect(mail.body).toContain('svarar leverantören själva');
    expect(mail.body).toContain('fsn.medicaldevice@norrviken.example');
  });

  it('cannot answer for each other with a forged card, and nothing is lost (X-02)', async () => {
    const cards = await eventually('The card', async () => {
      const found = await test.cardsIn('Medicinavdelning 31');
      return found.length > 0 ? found : undefined;
    });
    const rows = await test.visitors.rows('coordinator', 'Dispatches');
    const ofIva = rows.find(({ UnitKey }) => UnitKey === 'iva');
    const forged = { dispatch: String(ofIva?.['DispatchKey']), items: 3 };
    for (const verb of ['confirmReceipt', 'reportHandled', 'askForHelp', 'reportClosed'])
      expect((await test.visitors.press('head-medicin', cards[0]!.id, verb, forged)).value).toMatch(
        /Bara avdelningschefen|Inget har ändrats/,
      );
    expect(ofIva?.['ReceivedAt']).toBeNull();
  });

  it('are reminded below their card and by mail while they are silent (X-03, X-04)', async () => {
    const key = String(
      (await test.visitors.rows('coordinator', 'SafetyNotices'))[0]?.['NoticeKey'],
    );
    await dispatchWith(test, 'iva', 'posted');
    await dispatchWith(test, 'medicin-31', 'posted');
    const remind = () => test.visitors.command('coordinator', `notices/${key}/remind`);
    expect(await remind()).toEqual({ status: 200, body: { reminded: 2, alreadyToday: 0 } });
    expect(await remind()).toEqual({ status: 200, body: { reminded: 0, alreadyToday: 2 } });
    expect((await mailTo('anna.ahlberg@norrviken.example')).subject).toMatch(
      /^Påminnelse 1: .*FSN-/,
    );
    const replies = await eventually('The reply', async () => {
      const messages = await test.cardsIn('Intensivvårdsavdelningen');
      return messages.length === 2 ? messages : undefined;
    });
    expect(JSON.stringify(replies[1]!.card)).toContain('1 dag kvar');
  });

  it('get the coordinator told when they need help (X-02)', async () => {
    const [card] = await test.cardsIn('Intensivvårdsavdelningen');
    const rows = await test.visitors.rows('coordinator', 'Dispatches');
    const dispatch = rows.find(({ UnitKey }) => UnitKey === 'iva')?.['DispatchKey'];
    const question = 'Vilka pumpar gäller det?';
    await test.visitors.press('head-iva', card!.id, 'askForHelp', { dispatch, question });
    const told = await eventually('The call for help', async () =>
      (await test.cardsIn('Medicinsk teknik')).find((message) =>
        JSON.stringify(message.card).includes(question),
      ),
    );
    expect(JSON.stringify(told.card)).toContain('Intensivvårdsavdelningen ber om hjälp');
    await dispatchWith(test, 'iva', 'needsHelp');
  });
});
