import { AppFault } from '../../../src/application/fault';
import { commandHelpCard } from '../../../src/cards/helpCard';
import { receiptCard } from '../../../src/cards/myReceiptsCard';
import { botTexts } from '../../../src/text/botTexts';
import { aRegister, aSummary, aTalk, theBot, wordsOf } from '../../support/botBuilders';
import {
  anUndeliveredDispatch,
  aPostedDispatch,
  aStranger,
  aUnit,
  answered,
  theCoordinator,
  theHead,
} from '../../support/builders';

const texts = botTexts.sv;
const aNoticeTo = (number: number, rest: object = {}) => {
  const noticeKey = `FSN-2026-000${number}`;
  return aPostedDispatch({ key: `${noticeKey}/iva`, noticeKey, ...rest });
};

describe('The bot asked for help', () => {
  it('says what it can do, in the language of the word', async () => {
    const { say } = aTalk({});
    expect((await say('hjälp'))[0]?.attachments?.[0]?.content).toEqual(commandHelpCard('sv'));
    expect((await say('help'))[0]?.attachments?.[0]?.content).toEqual(commandHelpCard('en'));
  });

  it('says so kindly when it does not understand, and how it can help', async () => {
    const [reply] = await aTalk({}).say('[Klicka](https://evil.example) <b>nu</b>');
    expect(wordsOf(reply)).toContain(texts.unknown);
    expect(wordsOf(reply)).toContain('mina');
    expect(JSON.stringify(reply)).not.toContain('evil');
  });

  it('says nothing in a channel where nobody speaks to it', async () => {
    const { overhear } = aTalk({ notices: [aSummary()] });
    expect(await overhear('status FSN-2026-0001')).toEqual([]);
    expect(await overhear('hjälp')).toEqual([]);
  });

  it('says nothing to somebody whom the directory does not know', async () => {
    const { send } = aTalk({});
    const from = { id: '29:x', name: 'Okänd' };
    expect(await send(theHead, { type: 'message', text: 'hjälp', from })).toEqual([]);
  });
});

describe('The bot asked how a notice stands', () => {
  it('tells counts, deadlines and the way to its page to anybody on the staff (X-15)', async () => {
    const { say } = aTalk({ notices: [aSummary()] });
    const words = wordsOf((await say('status FSN-2026-0001', aStranger))[0]);
    expect(words).toContain('**Nordpump 500** — Nordpump AB');
    expect(words).toContain('Utskickat, följs upp · Hög risk');
    expect(words).toContain('3 av 14 har svarat');
    expect(words).toContain('11 har inte svarat');
    expect(words).toContain('Mottaget senast 2026-03-24, hanterat senast 2026-03-30');
    expect(words).not.toContain('Intensivvårdsavdelningen');
  });

  it('says so when there is no such notice', async () => {
    const [reply] = await aTalk({}).say('status FSN-2026-0099');
    expect(reply?.text).toBe(texts.noSuchNotice('FSN-2026-0099'));
    expect(reply?.textFormat).toBe('plain');
  });

  it('keeps what nobody has judged yet to the coordinator (X-09)', async () => {
    const { say } = aTalk({ notices: [aSummary({ status: 'received', title: 'Vem vet vad' })] });
    const toHead = await say('status FSN-2026-0001');
    expect(toHead[0]?.text).toBe(texts.notJudged('FSN-2026-0001'));
    const toCoordinator = await say('status FSN-2026-0001', theCoordinator);
    expect(wordsOf(toCoordinator[0])).toContain('Vem vet vad');
  });

  it('gives the coordinator an overview when no number is named (SN-60)', async () => {
    const late = aSummary({ key: 'FSN-2026-0002', receiveBy: '2026-03-20' });
    const { say } = aTalk({ notices: [aSummary({ status: 'received' }), late] });
    const words = wordsOf((await say('status', theCoordinator))[0]);
    expect(words).toContain('1 att bedöma');
    expect(words).toContain('1 är försenat');
    expect(words).toContain('FSN-2026-0002');
  });

  it('asks somebody without a department which notice is meant', async () => {
    expect((await aTalk({}).say('status', aStranger))[0]?.text).toBe(texts.whichNotice);
  });

  it('is honest when the lists cannot be reached', async () => {
    const unreachable = () => Promise.reject(new AppFault('store/unavailable', 'No answer.'));
    const { say } = aTalk({ lookup: { ...aRegister([]), byKey: unreachable } });
    expect((await say('status FSN-2026-0001'))[0]?.text).toBe(texts.notNow);
  });
});

describe('The bot asked for the status in a department’s channel', () => {
  it('tells of the notice whose card the thread began with', async () => {
    const { mention } = aTalk({
      notices: [aSummary(), aSummary({ key: 'FSN-2026-0002' })],
      dispatches: [
        aNoticeTo(1),
        aNoticeTo(2, {
          delivery: {
            state: 'posted',
            card: { conversationId: 'c', activityId: '1800' },
            at: '2026-03-23T09:00:00.000Z',
          },
        }),
      ],
    });
    expect(wordsOf((await mention('status', aStranger, '1800'))[0])).toContain('FSN-2026-0002');
    expect(wordsOf((await mention('status', aStranger, '1700'))[0])).toContain('FSN-2026-0001');
  });

  it('tells of the one notice that is open there', async () => {
    const { mention } = aTalk({ notices: [aSummary()], dispatches: [aNoticeTo(1)] });
    expect(wordsOf((await mention('status', aStranger))[0])).toContain('3 av 14 har svarat');
  });

  it('lists them when several are open, and no other department’s', async () => {
    const elsewhere = aUnit({ key: 'medicin', name: 'Medicin 31' });
    const { mention } = aTalk({
      dispatches: [
        aNoticeTo(1),
        aNoticeTo(2),
        aNoticeTo(3, { mode: 'information' }),
        aNoticeTo(4, { key: 'FSN-2026-0004/medicin', unit: elsewhere }),
      ],
    });
    const words = wordsOf((await mention('status', aStranger))[0]);
    expect(words).toContain('FSN-2026-0001');
    expect(words).toContain('FSN-2026-0002');
    expect(words).not.toMatch(/FSN-2026-000[34]|Medicin 31/);
  });

  it('says so when nothing is open', async () => {
    const [reply] = await aTalk({}).mention('status', theCoordinator);
    expect(reply?.text).toBe(texts.nothingOpen('Intensivvårdsavdelningen'));
  });
});

describe('The bot asked by a head for what waits', () => {
  it('lists it and gives each a card with the channel’s buttons, most urgent first (X-02, SN-65)', async () => {
    const urgent = aNoticeTo(2, {
      content: { ...aNoticeTo(2).content, receiveBy: '2026-03-20' },
    });
    const { say } = aTalk({ dispatches: [aNoticeTo(1), urgent] });
    const [list, ...cards] = await say('mina');
    expect(wordsOf(list)).toContain(texts.waitingFor(2));
    expect(wordsOf(list)).toContain(`⏰ ${texts.late}`);
    expect(cards).toHaveLength(2);
    expect(wordsOf(cards[0])).toContain('FSN-2026-0002');
    expect(JSON.stringify(cards[0])).toContain('"verb":"confirmReceipt"');
    expect(JSON.stringify(cards[0])).toContain('"dispatch":"FSN-2026-0002/iva"');
  });

  it('gives cards to the five most urgent and lines to the rest', async () => {
    const { say } = aTalk({ dispatches: [1, 2, 3, 4, 5, 6, 7].map((n) => aNoticeTo(n)) });
    const [list, ...cards] = await say('mina');
    expect(wordsOf(list)).toContain('FSN-2026-0007');
    expect(cards).toHaveLength(5);
  });

  it('leaves out what is done and what asks nothing', async () => {
    const done = aNoticeTo(1, { notAffected: answered(), received: answered() });
    const { say } = aTalk({ dispatches: [done, aNoticeTo(2, { mode: 'information' })] });
    expect((await say('mina'))[0]?.text).toBe(texts.nothingWaits);
  });

  it('shows what never reached the channel as well', async () => {
    const { say } = aTalk({ dispatches: [anUndeliveredDispatch()] });
    expect(await say('mina')).toHaveLength(2);
  });

  it('tells somebody who answers for nothing so', async () => {
    const { say } = aTalk({ dispatches: [aNoticeTo(1)] });
    expect((await say('mina', aStranger)).map(({ text }) => text)).toEqual([texts.noUnits]);
  });

  it('shows nothing of it in a channel, where others read', async () => {
    const { mention } = aTalk({ dispatches: [aNoticeTo(1)] });
    expect((await mention('mina')).map(({ text }) => text)).toEqual([texts.onlyInChat]);
  });

  it('keeps the card in the chat as the answer left it', async () => {
    const confirmed = aNoticeTo(1, { received: answered() });
    const { send, changed } = aTalk({ answer: async () => ({ dispatch: confirmed }) });
    const action = { verb: 'confirmReceipt', data: { dispatch: confirmed.key } };
    await send(theHead, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: '77',
      value: { action: { type: 'Action.Execute', ...action } },
    });
    expect(changed).toMatchObject([
      { id: '77', attachments: [{ content: receiptCard(confirmed, 'sv', 'Region Prov') }] },
    ]);
  });
});

describe('Somebody who adds the app', () => {
  const bothAdded = { type: 'conversationUpdate', membersAdded: [theBot, { id: '29:x' }] };

  it('is welcomed in their own chat, once', async () => {
    const { send } = aTalk({});
    expect(wordsOf((await send(theHead, bothAdded))[0])).toContain(texts.welcome);
    expect(await send(theHead, { type: 'installationUpdate', action: 'add' })).toEqual([]);
  });

  it('is not welcomed when the app is added to a team, nor when others join', async () => {
    const { send } = aTalk({});
    const team = { id: '19:iva@thread.tacv2', conversationType: 'channel' };
    expect(await send(theHead, bothAdded, team)).toEqual([]);
    expect(await send(theHead, { ...bothAdded, membersAdded: [{ id: '29:y' }] })).toEqual([]);
  });
});
