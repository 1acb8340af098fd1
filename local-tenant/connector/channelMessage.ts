/** A message in a channel or chat. Its id is its time in milliseconds, and unique. */
export interface ChannelMessage {
  readonly id: string;
  /** The first message of its thread; its own id when it is the first. */
  readonly rootId: string;
  /** The channel or chat it stands in. */
  readonly channelId: string;
  /** The bot that wrote it, or that it was written to or inserted from. */
  readonly botId: string;
  /** Who wrote it, when it was not the bot. */
  readonly personId: string | null;
  readonly card: unknown;
  readonly text: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** What a message says: a card, or text; a person's message also both, when it goes with the card of its link. */
export interface MessageContent {
  readonly card: unknown;
  readonly text: string | null;
}

/** Something happened to a message; what the Teams page listens for. */
export interface ChannelEvent {
  readonly kind: 'posted' | 'updated' | 'deleted';
  readonly message: ChannelMessage;
}
