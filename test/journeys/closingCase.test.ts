import type { SentMail } from '../../local-tenant/stage/visitor';
import {
  aStage,
  dispatchSample,
  dispatchWith,
  eventually,
  type TestStage,
} from '../support/aStage';

jest.setTimeout(120_000);

const karin = { id: 'a1f3b0c2-1111-4d6e-9b1a-0c5e7d2f4a01', name: 'Karin Lindqvist' };
const wanted = { wanted: true, responder: karin };
const assessment = {
  productKind: 'equipment',
  contract: 'onContract',
  contractNumber: 'A-17',
  disposal: 'recall',
  way: 'departments',
  withdrawn: true,
  statement: 'Skickas till avdelningscheferna.',
  receiptReply: wanted,
  completionReply: wanted,
  reasons: { 'assessment/basis-complete': 'Känd produkt.' },
};
const sender = 'fsn@exempelpump.example';

// One story, told in the order in which it happens.
describe('A case from assessment to its end', () => {
  let test: TestStage;
  let key: string;
  beforeAll(async () => {
    test = await aStage();
    await test.deliverSample();
    key = await dispatchSample(test, ['iva', 'medicin-31']);
  });
  afterAll(() => test.end());

  const command = (name: string, body: object, persona = 'coordinator') =>
    test.visitors.command(persona, `notices/${key}/${name}`, body);
  const refusalOf = async (name: string, body: object): Promise<unknown> =>
    ((await command(name, body)).body as { refusal?: unknown }).refusal;
  const done = async (name: string, body: object): Promise<void> =>
    expect(await command(name, body)).toEqual({ status: 200, body: {} });
  const mailTo = (to: string): Promise<SentMail> =>
    eventually(`Mail to ${to}`, async () =>
      (await test.visitors.sentMails()).find((mail) => mail.to.includes(to)),
    );
  const rowWith = (column: string, value: unknown) =>
    eventually(`${column} ${String(value)}`, async () =>
      (await test.visitors.rows('coordinator', 'SafetyNotices')).find(
        (row) => row['NoticeKey'] === key && row[column] === value,
      ),
    );
  const close = { ending: 'handled', note: 'Alla pumpar är bytta.', reasons: {} };

  it('cannot end before what the routine requires is done (SN-18, X-02, B1-08, B1-10)', async () => {
    await done('assess', assessment);
    await rowWith('ReplyDue', 'both');
    await dispatchWith(test, 'iva', 'posted');
    await dispatchWith(test, 'medicin-31', 'posted');
    expect(await refusalOf('close', close)).toEqual({
      code: 'check/required',
      checks: [
        'closing/handed-over',
        'closing/receipt-reply',
        'closing/asked-complete',
        'closing/completion-reply',
      ],
    });
  });

  it('tells chief physician, commission office and those who find a replacement (SN-41, SN-44, SN-18)', async () => {
    await done('contactChiefPhysician', {
      criteria: ['seriousRisk'],
      message: 'Pumpar kan stanna utan larm.',
      commissionOffice: true,
    });
    await done('handOver', { facts: '40 pumpar på lager.' });
    expect((await mailTo('cheflakare@norrviken.example')).body).toContain('utan larm');
    expect((await mailTo('uppdrag@norrviken.example')).subject).toMatch(/^För kännedom/);
    const handOver = await mailTo('leveransstorning@norrviken.example');
    expect(handOver.body).toMatch(/Avtalsnummer: A-17[\s\S]*40 pumpar på lager/);
  });

  it('tells the sender that it was received, in the EU form (B1-08)', async () => {
    await done('reply', { reply: 'receipt', via: 'mail', to: sender });
    const mail = await mailTo(sender);
    expect(mail.subject).toBe(`Mottaget: säkerhetsmeddelande FSN-2026-014 [${key}]`);
    expect(mail.body).toContain('☒ Vi har tagit emot säkerhetsmeddelandet');
    expect(mail.body).not.toContain('[saknas]');
    await rowWith('ReplyDue', 'completion');
  });

  it('tells the sender what the departments did (B1-10, X-05)', async () => {
    const answer = async (persona: string, unit: string, given: object): Promise<void> => {
      const body = { dispatch: `${key}/${unit}`, answer: given };
      expect((await test.visitors.command(persona, 'answers', body)).status).toBe(200);
    };
    await answer('head-iva', 'iva', {
      kind: 'handled',
      items: 4,
      comment: '',
      actions: [
        { action: 0, done: true },
        { action: 1, done: true },
      ],
    });
    await answer('head-medicin', 'medicin-31', { kind: 'notAffected' });
    await dispatchWith(test, 'iva', 'handled');
    await dispatchWith(test, 'medicin-31', 'notAffected');
    await done('reply', { reply: 'completion', via: 'mail', to: sender });
    const mail = await eventually('The second reply', async () =>
      (await test.visitors.sentMails()).find(({ subject }) => subject.startsWith('Åtgärder')),
    );
    expect(mail.body).toContain('☒ Vi har genomfört alla åtgärder');
    expect(mail.body).toContain('4 produkter hanterade');
  });

  it('ends, takes nothing more, and is opened again with a reason (X-11)', async () => {
    await done('close', close);
    await rowWith('Status', 'closed');
    const reply = { reply: 'receipt', via: 'mail', to: sender };
    expect(await refusalOf('reply', reply)).toEqual({ code: 'notice/already-closed' });
    await done('recordEffort', { minutes: 90, amount: 1200, what: 'Samordning' });
    await done('publish', {
      headline: 'Pumpar kan stanna',
      meaning: 'Kontrollera larmet.',
      from: '2026-01-01',
      until: '2099-12-31',
    });
    expect(await rowWith('Headline', 'Pumpar kan stanna')).toMatchObject({ Minutes: 90 });
    await done('reopen', { reason: 'Fler pumpar hittades.' });
    await rowWith('Status', 'dispatched');
  });

  it('stands in the overview with x of y, time and cost (SN-60, X-15, X-29)', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const time = `from=${today.slice(0, 4)}-01-01&to=${today}`;
    const overview = async (format: string, persona: string): Promise<Response> =>
      fetch(`${test.stage.serviceUrl}/api/overview.${format}?${time}`, {
        headers: { Authorization: `Bearer ${await test.visitors.token(persona)}` },
      });
    const text = await (await overview('csv', 'registrar')).text();
    const line = text.split('\r\n').find((row) => row.includes('Sjukhuset Norrviken'));
    expect(line).toContain('"2";"2";"2";"100%";"0";"0"');
    expect(line).toContain('"1,5";"1200,00"');
    expect((await overview('xlsx', 'coordinator')).status).toBe(200);
    expect((await overview('csv', 'staff')).status).toBe(403);
  });
});
