/** A conversation in Teams: a channel, or one thread of it. */
export interface ConversationPlace {
  readonly channelId: string;
  readonly rootId: string | undefined;
}

/** Takes `19:…@thread.tacv2;messageid=1700000000000` apart. */
export const parseConversationId = (id: string): ConversationPlace => {
  const [channelId = '', ...settings] = id.split(';');
  const root = settings.find((one) => one.startsWith('messageid='));
  return { channelId, rootId: root?.slice('messageid='.length) };
};

/** The id of a thread, as Teams writes it. */
export const conversationIdOf = (channelId: string, rootId: string): string =>
  `${channelId};messageid=${rootId}`;
