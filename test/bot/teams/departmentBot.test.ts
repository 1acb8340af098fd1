import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type InvokeResponse,
  TestAdapter,
} from 'botbuilder';
import { DepartmentBot } from '../../../bot/teams/departmentBot';
import type { AnswerCommand, AnswerOutcome } from '../../../src/application/answerDispatch';
import { AppFault } from '../../../src/application/fault';
import { dispatchCard, dispatchVerbs } from '../../../src/cards/dispatchCard';
import { cardTexts } from '../../../src/text/cardTexts';
import { refusalText } from '../../../src/text/refusalTexts';
import { answered, aPostedDispatch, theHead } from '../../support/builders';
import { noWords } from '../../support/botBuilders';
import { silentLogger } from '../../support/silentLogger';

const dispatch = 'FSN-2026-0001/iva';
const messageType = 'application/vnd.microsoft.activity.message';

/** A channel with the bot in it; `press` gives the answer to a button. */
const aChannel = (answer: (command: AnswerCommand) => Promise<AnswerOutcome>) => {
  const commands: AnswerCommand[] = [];
  const state = { changes: 0 };
  const bot = new DepartmentBot({
    answer: (command) => {
      commands.push(command);
      return answer(command);
    },
    answerBasis: () => Promise.reject(new AppFault('store/contradiction', 'Nobody asked.')),
    words: noWords,
    onAnswered: () => (state.changes += 1),
    language: 'sv',
    region: 'Region Prov',
    logger: silentLogger,
  });
  const adapter = new TestAdapter((context) => bot.run(context));
  const from = { id: '29:x', aadObjectId: theHead.id, name: theHead.name };
  const send = async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    adapter.activeQueue.length = 0;
    await adapter.processActivity({ from, id: 'f:1', ...activity } as Activity);
    return [...adapter.activeQueue];
  };
  const press = async (
    verb: string,
    given: unknown,
    rest: Partial<Activity> = {},
  ): Promise<AdaptiveCardInvokeResponse> => {
    const value = { action: { type: 'Action.Execute', verb, data: given }, trigger: 'manual' };
    const [reply] = await send({ type: 'invoke', name: 'adaptiveCard/action', value, ...rest });
    return (reply?.value as InvokeResponse).body as AdaptiveCardInvokeResponse;
  };
  return { press, send, commands, state };
};
const confirmed = aPostedDispatch({ received: answered() });

describe('A button on a department’s card', () => {
  it('is answered with the card as it stands', async () => {
    const { press, commands, state } = aChannel(async () => ({ dispatch: confirmed }));
    expect(await press('confirmReceipt', { dispatch })).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: dispatchCard(confirmed, 'sv', 'Region Prov'),
    });
    expect(commands).toEqual([
      { dispatchKey: dispatch, answer: { kind: 'received' }, by: theHead, cause: 'invoke:f:1' },
    ]);
    expect(state.changes).toBe(1);
  });

  it.each(dispatchVerbs)('%s reaches the rules', async (verb) => {
    const { press, commands } = aChannel(async () => ({ dispatch: confirmed }));
    await press(verb, { dispatch, items: 1 });
    expect(commands).toHaveLength(1);
  });

  it('shows who answered before when somebody else was first', async () => {
    const refusal = {
      code: 'dispatch/already-answered',
      by: 'Sten Dahl',
      at: '2026-03-23T10:00:00.000Z',
    } as const;
    const { press } = aChannel(async () => ({ dispatch: confirmed, refusal }));
    expect((await press('confirmReceipt', { dispatch })).type).toBe(
      'application/vnd.microsoft.card.adaptive',
    );
  });

  it.each([
    [
      'somebody who is not the head',
      { code: 'dispatch/not-the-head', unit: 'IVA', head: 'Anna Berg' } as const,
    ],
    ['a comment that names a patient', { code: 'dispatch/patient-named' } as const],
  ])('tells %s why nothing changed', async (_, refusal) => {
    const { press, state } = aChannel(async () => ({ dispatch: confirmed, refusal }));
    expect(await press('confirmReceipt', { dispatch })).toEqual({
      statusCode: 200,
      type: messageType,
      value: refusalText(refusal, 'sv'),
    });
    expect(state.changes).toBe(0);
  });

  it('says that the dispatch is gone when it is', async () => {
    const { press } = aChannel(async () => ({ refusal: { code: 'dispatch/unknown' } }));
    expect((await press('confirmReceipt', { dispatch })).value).toBe(
      refusalText({ code: 'dispatch/unknown' }, 'sv'),
    );
  });

  it.each([
    ['a verb no card has', 'constructor', { dispatch }, {}],
    ['data no card sends', 'confirmReceipt', { dispatch: 'x' }, {}],
    ['no data', 'confirmReceipt', undefined, {}],
    [
      'somebody who is not signed in',
      'confirmReceipt',
      { dispatch },
      { from: { id: '29:x', name: 'Anna Berg' } },
    ],
  ])(
    'says that it was not understood with %s, and changes nothing',
    async (_, verb, given, rest) => {
      const { press, commands } = aChannel(async () => ({ dispatch: confirmed }));
      expect(await press(verb, given, rest as Partial<Activity>)).toMatchObject({
        value: cardTexts.sv.notUnderstood,
      });
      expect(commands).toEqual([]);
    },
  );

  it('says honestly that nothing is saved when the store is not there', async () => {
    const { press } = aChannel(() =>
      Promise.reject(new AppFault('store/unavailable', 'No answer.')),
    );
    expect(await press('confirmReceipt', { dispatch })).toMatchObject({
      type: messageType,
      value: cardTexts.sv.notSaved,
    });
  });

  it('says so within five seconds when the store does not answer', async () => {
    const { press, state } = aChannel(() => new Promise(() => undefined));
    const begun = Date.now();
    expect(await press('confirmReceipt', { dispatch })).toMatchObject({
      value: cardTexts.sv.notSaved,
    });
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(state.changes).toBe(0);
  });
});

describe('A button pressed in a client without Action.Execute', () => {
  it('reaches the rules as a message, and says nothing more', async () => {
    const { send, commands } = aChannel(async () => ({ dispatch: confirmed }));
    expect(await send({ type: 'message', value: { verb: 'confirmReceipt', dispatch } })).toEqual(
      [],
    );
    expect(commands).toHaveLength(1);
  });

  it('is told why nothing changed', async () => {
    const { send } = aChannel(async () => ({ refusal: { code: 'dispatch/unknown' } }));
    const [reply] = await send({ type: 'message', value: { verb: 'confirmReceipt', dispatch } });
    expect(reply?.text).toBe(refusalText({ code: 'dispatch/unknown' }, 'sv'));
  });

  it.each([undefined, null, 'text', { verb: 3 }])(
    'is not taken for one when its value is %p',
    async (value) => {
      const { send, commands } = aChannel(async () => ({ dispatch: confirmed }));
      expect(await send({ type: 'message', text: 'hej', value })).toEqual([]);
      expect(commands).toEqual([]);
    },
  );
});
