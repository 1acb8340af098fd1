import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type InvokeResponse,
  TestAdapter,
} from 'botbuilder';
import { DepartmentBot } from '../../../bot/teams/departmentBot';
import type { AnswerBasisCommand, BasisOutcome } from '../../../src/application/basisCommands';
import { AppFault } from '../../../src/application/fault';
import { basisCard, basisVerb } from '../../../src/cards/basisCard';
import { cardTexts } from '../../../src/text/cardTexts';
import { refusalText } from '../../../src/text/refusalTexts';
import { aBasis, given, goodAnswers, theBuyer } from '../../support/basisBuilders';
import { noWords } from '../../support/botBuilders';
import { silentLogger } from '../../support/silentLogger';

const sent = {
  basis: 'FSN-2026-0001/procurement',
  question: 'contracts',
  'contracts-searchWords': 'Nordpump',
  'contracts-hit': 'yes',
  'contracts-contractNumber': 'A-123',
};
const after = aBasis({ answers: given('contracts') });

/** A party's channel with the bot in it. */
const aChannel = (answerBasis: (command: AnswerBasisCommand) => Promise<BasisOutcome>) => {
  const commands: AnswerBasisCommand[] = [];
  const state = { changes: 0 };
  const bot = new DepartmentBot({
    answer: () => Promise.reject(new TypeError('A department was asked.')),
    answerBasis: (command) => {
      commands.push(command);
      return answerBasis(command);
    },
    words: noWords,
    onAnswered: () => (state.changes += 1),
    language: 'sv',
    region: 'Region Prov',
    logger: silentLogger,
  });
  const adapter = new TestAdapter((context) => bot.run(context));
  const press = async (given: unknown): Promise<AdaptiveCardInvokeResponse> => {
    adapter.activeQueue.length = 0;
    await adapter.processActivity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'f:1',
      from: { id: '29:x', aadObjectId: theBuyer.id, name: theBuyer.name },
      conversation: { id: '19:inkop@thread.tacv2;messageid=1700', isGroup: true },
      value: { action: { type: 'Action.Execute', verb: basisVerb, data: given } },
    } as unknown as Activity);
    const [reply] = adapter.activeQueue;
    return (reply?.value as InvokeResponse).body as AdaptiveCardInvokeResponse;
  };
  return { press, commands, state };
};

describe('A button on a card of Bilaga 1', () => {
  it('is answered with the party’s card as it stands, with whose press it was and where', async () => {
    const { press, commands, state } = aChannel(async () => ({ basis: after }));
    expect(await press(sent)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: basisCard(after, 'procurement', 'sv'),
    });
    expect(commands).toEqual([
      {
        noticeKey: 'FSN-2026-0001',
        party: 'procurement',
        question: 'contracts',
        answer: { ...goodAnswers['contracts'], orderedBy: [''], attachments: [''] },
        by: theBuyer,
        channelId: '19:inkop@thread.tacv2',
        cause: 'invoke:f:1',
      },
    ]);
    expect(state.changes).toBe(1);
  });

  it('finds its own answer when it is pressed twice', async () => {
    const refusal = { code: 'basis/already-said' } as const;
    const { press } = aChannel(async () => ({ basis: after, refusal }));
    expect((await press(sent)).type).toBe('application/vnd.microsoft.card.adaptive');
  });

  it.each([
    ['a stranger', { code: 'basis/not-the-party', party: 'Inköp', people: '' } as const],
    ['an answer without its search words', { code: 'basis/search-words-missing' } as const],
  ])('says why nothing changed with %s', async (_, refusal) => {
    const { press, state } = aChannel(async () => ({ basis: aBasis(), refusal }));
    expect(await press(sent)).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: refusalText(refusal, 'sv'),
    });
    expect(state.changes).toBe(0);
  });

  it('is not understood when its data are forged', async () => {
    const { press, commands } = aChannel(async () => ({ basis: after }));
    expect((await press({ ...sent, basis: 'FSN-2026-0001/../x' })).value).toBe(
      cardTexts.sv.notUnderstood,
    );
    expect(commands).toEqual([]);
  });

  it('says honestly that nothing is saved when the store is not there', async () => {
    const { press } = aChannel(() =>
      Promise.reject(new AppFault('store/unavailable', 'No answer.')),
    );
    expect((await press(sent)).value).toBe(cardTexts.sv.notSaved);
  });
});
