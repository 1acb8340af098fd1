import { type Activity, type InvokeResponse, TestAdapter, type TurnContext } from 'botbuilder';
import { botPages } from '../../bot/teams/botPages';
import { type BotWords, botWords, type BotWordsTools } from '../../bot/teams/botWords';
import { DepartmentBot } from '../../bot/teams/departmentBot';
import type { DocumentSearchTools } from '../../bot/teams/documentSearch';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import { type NoticeLookup, searchingRegister } from '../../src/application/noticeLookup';
import type { NoticeSummary } from '../../src/application/noticePages';
import type { Receipt, ReceiptsReader } from '../../src/application/receiptPages';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { dispatchStatus } from '../../src/domain/dispatches/dispatchStatus';
import type { Person } from '../../src/domain/units/unit';
import {
  aDispatchDraft,
  aLog,
  aPostedDispatch,
  aUnit,
  queuedEvent,
  theHead,
  theRoles,
} from './builders';
import { fixedClock } from './fixedClock';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryUnits } from './inMemoryUnits';
import { silentLogger } from './silentLogger';

export const aSummary = (changes: Partial<NoticeSummary> = {}): NoticeSummary => ({
  itemId: 1,
  key: 'FSN-2026-0001',
  title: 'Nordpump 500',
  manufacturer: 'Nordpump AB',
  sender: 'Nordpump AB <fsn@nordpump.example>',
  status: 'dispatched',
  receivedAt: '2026-03-20T08:15:00.000Z',
  risk: 'high',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  recipients: 14,
  answered: 3,
  complete: 2,
  undelivered: 0,
  needsHelp: 0,
  source: 'mail',
  kind: 'newNotice',
  replyDue: 'none',
  revision: 3,
  ...changes,
});

/** A register that holds what it is given; the newest are its first `window`, and beginnings are found in all of it. */
export const aRegister = (notices: readonly NoticeSummary[], window = 300): NoticeLookup => ({
  byKey: async (noticeKey) => notices.find(({ key }) => key === noticeKey),
  searched: async (text, numbers) => ({
    newest: notices.slice(0, window),
    beginning: notices.filter(
      ({ key, manufacturer }) =>
        numbers.some((number) => key.startsWith(number)) ||
        (text !== '' && manufacturer.toLowerCase().startsWith(text.toLowerCase())),
    ),
  }),
  waiting: async () => notices,
});

/** The row of a dispatch, as its page reads it. */
export const aReceipt = (dispatch: Dispatch = aPostedDispatch()): Receipt => {
  const { key, noticeKey, unit, mode, content, delivery, received } = dispatch;
  return {
    key,
    noticeKey,
    unitKey: unit.key,
    unitName: unit.name,
    mode,
    content,
    status: dispatchStatus(dispatch),
    receiveBy: content.receiveBy,
    handleBy: content.handleBy,
    reminders: 0,
    ...(delivery.state === 'posted' ? { postedAt: delivery.at } : {}),
    ...(received ? { received: { by: received.by.name, at: received.at } } : {}),
  };
};

export const receiptsIn = (receipts: readonly Receipt[]): Pick<ReceiptsReader, 'receipts'> => ({
  receipts: async (unitKeys) => receipts.filter(({ unitKey }) => unitKeys.includes(unitKey)),
});

/** A log in which dispatches have been queued, and posted where they are. */
export const aLogOf = (dispatches: readonly Dispatch[]) =>
  inMemoryEventLog(
    aLog(
      dispatches.flatMap((dispatch) => {
        const { key, delivery } = dispatch;
        const in_ = (cause: string) => ({ stream: `dispatch/${key}`, cause: `${cause}/${key}` });
        return [
          aDispatchDraft(queuedEvent(dispatch), in_('queued')),
          ...(delivery.state === 'posted'
            ? [aDispatchDraft({ type: 'cardPosted', payload: delivery.card }, in_('posted'))]
            : []),
        ];
      }),
    ),
  );

export const theBot = { id: '28:kvittens', name: 'Kvittens' };
export const theChannel = '19:iva@thread.tacv2';

/** Remembers which messages were changed, and to what. */
class ChatAdapter extends TestAdapter {
  public readonly changed: Partial<Activity>[] = [];

  public override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): ReturnType<TestAdapter['updateActivity']> {
    this.changed.push(activity);
    return super.updateActivity(context, activity);
  }
}

/** A bot that is only pressed: it has nothing to say and finds nothing. */
export const noWords: BotWords = {
  answer: async () => undefined,
  search: async () => ({ status: 501 }),
  preview: async () => ({ status: 501 }),
  greet: async () => undefined,
};

interface Talk {
  readonly notices?: readonly NoticeSummary[];
  readonly dispatches?: readonly Dispatch[];
  readonly lookup?: NoticeLookup;
  readonly answer?: (command: AnswerCommand) => Promise<AnswerOutcome>;
  readonly documents?: DocumentSearchTools;
  readonly openProposals?: BotWordsTools['openProposals'];
}

/** The bot, with a register and receipts, and a way to speak with it as somebody somewhere. */
export function aTalk({
  notices = [],
  dispatches = [],
  lookup = aRegister(notices),
  answer,
  documents,
  openProposals,
}: Talk) {
  const words = botWords({
    lookup,
    find: searchingRegister(lookup, theRoles),
    receipts: receiptsIn(dispatches.map(aReceipt)),
    log: aLogOf(dispatches),
    units: inMemoryUnits([aUnit()]),
    roles: theRoles,
    clock: fixedClock(),
    pages: botPages('https://prov.example/SitePages/'),
    language: 'sv',
    region: 'Region Prov',
    documents,
    openProposals,
    logger: silentLogger,
  });
  const bot = new DepartmentBot({
    answer: answer ?? (() => Promise.reject(new TypeError('Nobody pressed.'))),
    answerBasis: () => Promise.reject(new TypeError('Nobody pressed.')),
    words,
    onAnswered: () => undefined,
    language: 'sv',
    region: 'Region Prov',
    logger: silentLogger,
  });
  const adapter = new ChatAdapter((context) => bot.run(context));
  const send = async (
    by: Person,
    activity: object,
    place: object = { id: 'a:1', conversationType: 'personal' },
  ): Promise<readonly Partial<Activity>[]> => {
    adapter.activeQueue.length = 0;
    await adapter.processActivity({
      id: 'f:1',
      recipient: theBot,
      from: { id: '29:x', aadObjectId: by.id, name: by.name },
      conversation: place,
      ...activity,
    } as unknown as Activity);
    return [...adapter.activeQueue];
  };
  const inThread = (threadId: string): object => ({
    id: `${theChannel};messageid=${threadId}`,
    conversationType: 'channel',
  });
  const mention = { type: 'mention', mentioned: theBot, text: '<at>Kvittens</at>' };
  return {
    send,
    changed: adapter.changed,
    /** Writes to the bot in the person's own chat. */
    say: (text: string, by: Person = theHead) => send(by, { type: 'message', text }),
    /** Mentions the bot in the department's channel, in the thread of a message. */
    mention: (text: string, by: Person = theHead, threadId = '42') =>
      send(
        by,
        { type: 'message', text: `<at>Kvittens</at> ${text}`, entities: [mention] },
        inThread(threadId),
      ),
    /** Writes in the channel without a word to the bot. */
    overhear: (text: string) => send(theHead, { type: 'message', text }, inThread('42')),
    async search(value: unknown, by: Person = theHead): Promise<unknown> {
      const activity = { type: 'invoke', name: 'composeExtension/query', value };
      const [reply] = await send(by, activity);
      return (reply?.value as InvokeResponse).body;
    },
    /** Writes a link whose host the app's manifest names. */
    async unfurl(value: unknown, by: Person = theHead): Promise<unknown> {
      const activity = { type: 'invoke', name: 'composeExtension/queryLink', value };
      const [reply] = await send(by, activity);
      return (reply?.value as InvokeResponse).body;
    },
  };
}

/** All that a person reads on a card or in a sentence. */
export function wordsOf(said: Partial<Activity> | undefined): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([name, inner]) => {
        if ((name === 'text' || name === 'title') && typeof inner === 'string') texts.push(inner);
        else visit(inner);
      });
    }
  };
  visit(said);
  return texts.join('\n');
}
