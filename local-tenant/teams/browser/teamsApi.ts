import { entriesOf, fieldsOf, textOf, type Fields } from '../../pages/browser/parsing';

export interface Message {
  readonly id: string;
  readonly from: string;
  /** Written by the app, not by a person. */
  readonly fromApp: boolean;
  readonly isReply: boolean;
  readonly card: Fields | undefined;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deleted: boolean;
}

export interface ShownChannel {
  readonly teamId: string;
  readonly teamName: string;
  readonly id: string;
  readonly name: string;
  readonly appInstalled: boolean;
  readonly messages: readonly Message[];
}

/** Reads a message as it came over the wire. */
export const toMessage = (value: unknown): Message => {
  const message = fieldsOf(value);
  const { card } = message;
  return {
    id: String(message['id']),
    from: textOf(message['from']) || 'Kvittens',
    fromApp: message['fromApp'] !== false,
    isReply: typeof message['replyToId'] === 'string',
    text: textOf(message['text']),
    card: typeof card === 'object' && card !== null ? fieldsOf(card) : undefined,
    createdAt: textOf(message['createdAt']),
    updatedAt: textOf(message['updatedAt']),
    deleted: Boolean(message['deleted']),
  };
};

const toChannel = (value: unknown): ShownChannel => {
  const channel = fieldsOf(value);
  return {
    teamId: textOf(channel['teamId']),
    teamName: textOf(channel['teamName']),
    id: textOf(channel['id']),
    name: textOf(channel['name']),
    appInstalled: channel['appInstalled'] !== false,
    messages: entriesOf(channel['messages'])
      .map(toMessage)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
  };
};

/** All channels with their messages, oldest message first. */
export const readChannels = async (): Promise<readonly ShownChannel[]> => {
  const response = await fetch('/teams/api/channels', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`Channels: ${response.status}`);
  return entriesOf(await response.json()).map(toChannel);
};

export interface Press {
  readonly persona: string;
  readonly messageId: string;
  readonly verb: string;
  readonly id?: string;
  readonly data: unknown;
}

const longestWaitMs = 30_000;

/** Presses a button as a person; the answer is the service's invoke response as it came. */
export const sendPress = async (
  press: Press,
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await fetch('/teams/api/press', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(press),
    signal: AbortSignal.timeout(longestWaitMs),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: undefined };
  }
};
