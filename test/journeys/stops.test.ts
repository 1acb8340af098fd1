import {
  aStage,
  dispatchSample,
  dispatchWith,
  eventually,
  type TestStage,
} from '../support/aStage';

jest.setTimeout(120_000);

const isPost = '^POST /connector/v3/conversations/?$';

describe('A stop in the middle', () => {
  let test: TestStage;
  beforeEach(async () => {
    test = await aStage();
    await test.deliverSample();
  });
  afterEach(() => test.end());

  it('between posting a card and writing it down shows the card once', async () => {
    await test.fault({
      part: 'connector',
      kind: 'delayAfter',
      milliseconds: 20_000,
      match: isPost,
    });
    await dispatchSample(test, ['iva']);
    await eventually('The card', async () => (await test.cardsIn('Intensivvårdsavdelningen'))[0]);

    await test.stage.service().kill();
    await test.clearFaults();
    await test.stage.startService();

    await dispatchWith(test, 'iva', 'posted');
    expect(await test.cardsIn('Intensivvårdsavdelningen')).toHaveLength(1);
    const [card] = await test.cardsIn('Intensivvårdsavdelningen');
    const pressed = await test.visitors.press('head-iva', card!.id, 'confirmReceipt', {
      dispatch: 'FSN-2026-0001/iva',
    });
    expect(pressed.type).toBe('application/vnd.microsoft.card.adaptive');
  });

  it('before a card is posted posts it after the start', async () => {
    await test.fault({
      part: 'connector',
      kind: 'status',
      status: 503,
      match: isPost,
      count: 1_000,
    });
    await dispatchSample(test, ['iva', 'medicin-31']);
    await eventually('The dispatch', async () =>
      (await test.visitors.rows('coordinator', 'Dispatches')).length === 2 ? true : undefined,
    );
    await test.stage.service().kill();
    await test.clearFaults();
    await test.stage.startService();

    await dispatchWith(test, 'iva', 'posted');
    await dispatchWith(test, 'medicin-31', 'posted');
    expect(await test.cardsIn('Intensivvårdsavdelningen')).toHaveLength(1);
    expect(await test.cardsIn('Medicinavdelning 31')).toHaveLength(1);
  });

  it('between sending a mail and writing it down sends it once', async () => {
    await test.fault({
      part: 'graph',
      kind: 'delayAfter',
      milliseconds: 20_000,
      match: 'POST .*/sendMail$',
    });
    await dispatchSample(test, ['ambulans-sodra']);
    await eventually('The mail', async () => (await test.visitors.sentMails())[0]);

    await test.stage.service().kill();
    await test.clearFaults();
    await test.stage.startService();

    await eventually('The mail on the dispatch', async () =>
      (await test.visitors.rows('coordinator', 'Dispatches')).find(
        ({ MailedTo }) => MailedTo !== null,
      ),
    );
    expect(await test.visitors.sentMails()).toHaveLength(1);
  });

  it('of SharePoint and service together loses no answer', async () => {
    const key = await dispatchSample(test, ['iva', 'medicin-31', 'vc-strandgatan']);
    await dispatchWith(test, 'vc-strandgatan', 'posted');
    await dispatchWith(test, 'iva', 'posted');
    const [card] = await test.cardsIn('Intensivvårdsavdelningen');
    const pressed = await test.visitors.press('head-iva', card!.id, 'confirmReceipt', {
      dispatch: `${key}/iva`,
    });
    expect(pressed.type).toBe('application/vnd.microsoft.card.adaptive');

    await Promise.all([test.stage.service().kill(), test.stage.tenant().kill()]);
    await test.stage.startTenant();
    await test.stage.startService();

    await dispatchWith(test, 'iva', 'received');
    const shown = await eventually('The changed card', async () => {
      const [message] = await test.cardsIn('Intensivvårdsavdelningen');
      return JSON.stringify(message?.card).includes('Mottaget av Anna Ahlberg')
        ? message
        : undefined;
    });
    expect(shown.id).toBe(card!.id);
    const { body } = await test.visitors.command('registrar', 'log/verification');
    expect(body).toMatchObject({ chainValid: true });
  });
});

describe('A request whose answer is lost', () => {
  let test: TestStage;
  beforeAll(async () => {
    test = await aStage();
  });
  afterAll(() => test.end());

  it('makes one notice, one card and one answer all the same', async () => {
    const resets = { part: 'sharepoint', kind: 'reset', count: 12, match: '^POST ' };
    await test.fault(resets);
    await test.deliverSample();
    await eventually(
      'The notice',
      async () => (await test.visitors.rows('coordinator', 'SafetyNotices'))[0],
    );
    const key = await dispatchSample(test, ['iva']);
    await test.fault(resets);
    await dispatchWith(test, 'iva', 'posted');
    const [card] = await test.cardsIn('Intensivvårdsavdelningen');
    await eventually('An answer', async () => {
      const { type } = await test.visitors.press('head-iva', card!.id, 'confirmReceipt', {
        dispatch: `${key}/iva`,
      });
      return type === 'application/vnd.microsoft.card.adaptive' ? true : undefined;
    });
    await test.clearFaults();
    await dispatchWith(test, 'iva', 'received');

    expect(await test.visitors.rows('coordinator', 'SafetyNotices')).toHaveLength(1);
    expect(await test.cardsIn('Intensivvårdsavdelningen')).toHaveLength(1);
    const events = await test.visitors.rows('coordinator', 'Events', '$select=Type');
    const times = (type: string): number => events.filter(({ Type }) => Type === type).length;
    expect([
      times('noticeReceived'),
      times('noticeDispatched'),
      times('cardPosted'),
      times('receiptConfirmed'),
    ]).toEqual([1, 1, 1, 1]);
  });
});
