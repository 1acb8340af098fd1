import { type Activity, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { Person } from '../../src/domain/units/unit';

/** Who acts in a turn; undefined for somebody whom Teams does not name by the directory. */
export const personOf = ({ activity }: TurnContext): Person | undefined => {
  const { aadObjectId, name } = activity.from;
  return aadObjectId ? { id: aadObjectId, name: name || aadObjectId } : undefined;
};

/** The channel and the message that began the thread: a conversation in a channel is named after both. */
export const placeOf = ({
  activity,
}: TurnContext): { readonly channelId?: string; readonly threadId?: string } => {
  const [channelId, threadId] = (activity.conversation?.id ?? '').split(';messageid=');
  return { ...(channelId ? { channelId } : {}), ...(threadId ? { threadId } : {}) };
};

/** The chat of one person with the bot, where nobody else reads. */
export const isPersonalChat = ({ activity }: TurnContext): boolean =>
  activity.conversation?.conversationType === 'personal';

/** Whether the bot is spoken to. With its rights in a team it hears every message there, and most are not for it. */
export const isSpokenTo = (context: TurnContext): boolean => {
  const { entities = [], recipient } = context.activity;
  const mentions = entities.filter(({ type }) => type === 'mention');
  return (
    isPersonalChat(context) ||
    mentions.some((entity) => {
      const { mentioned } = entity as { readonly mentioned?: { readonly id?: unknown } };
      return recipient?.id !== undefined && mentioned?.id === recipient.id;
    })
  );
};

/** A message that is a card or a sentence. */
export const messageWith = (content: AdaptiveCard | string): Partial<Activity> =>
  typeof content === 'string'
    ? { ...MessageFactory.text(content), textFormat: 'plain' }
    : MessageFactory.attachment(CardFactory.adaptiveCard(content));
