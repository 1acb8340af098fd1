import { entriesOf, fieldsOf, textOf, type Fields } from '../../pages/browser/parsing';
import { toMessage, type Message } from './teamsApi';

/** A person's chat with the bot, as it is now. */
export interface ShownChat {
  readonly botName: string;
  readonly installed: boolean;
  readonly messages: readonly Message[];
}

/** Who does something and where: in a channel, or without one in the person's own chat. */
export interface Spot {
  readonly persona: string;
  readonly channelId?: string;
}

/** A result to choose: how it is shown, and the card that is put into the conversation. */
export interface SearchResult {
  readonly title: string;
  readonly lines: readonly string[];
  readonly attachment: Fields;
}

const notReached = 'Kvittens svarade inte. Försök igen om en stund.';

const ask = async (path: string, body: object): Promise<Fields> => {
  const response = await fetch(`/teams/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return fieldsOf(await response.json());
};

/** The sentence that says what went wrong; nothing when all went well. */
const trouble = (asked: Promise<Fields>): Promise<string> =>
  asked.then(
    (answer) => textOf(answer['error']),
    () => notReached,
  );

/** The chosen person's chat with the bot. */
export const readChat = async (persona: string): Promise<ShownChat> => {
  const query = new URLSearchParams({ persona }).toString();
  const response = await fetch(`/teams/api/chat?${query}`);
  if (!response.ok) throw new Error(`Chat: ${response.status}`);
  const chat = fieldsOf(await response.json());
  return {
    botName: textOf(chat['botName']),
    installed: chat['installed'] === true,
    messages: entriesOf(chat['messages']).map(toMessage),
  };
};

/** Adds the app for a person. */
export const installApp = (persona: string): Promise<string> =>
  trouble(ask('install', { persona }));

/** Writes to the bot. */
export const say = (spot: Spot, text: string): Promise<string> =>
  trouble(ask('say', { ...spot, text }));

/** Puts a chosen result into the conversation, below what the person wrote with it, if so. */
export const insertResult = (
  spot: Spot,
  { attachment }: SearchResult,
  text = '',
): Promise<string> => trouble(ask('insert', { ...spot, attachment, ...(text ? { text } : {}) }));

const toResult = (value: unknown): SearchResult => {
  const attachment = fieldsOf(value);
  const { contentType, content } = attachment;
  const shown = fieldsOf(fieldsOf(attachment['preview'])['content']);
  const lines = [textOf(shown['subtitle']), textOf(shown['text'])].filter(Boolean);
  const title = textOf(shown['title']) || 'Utan rubrik';
  return { title, lines, attachment: { contentType, content } };
};

const resultsIn = (answer: Fields): readonly SearchResult[] =>
  entriesOf(fieldsOf(answer['composeExtension'])['attachments']).map(toResult);

/** What the app shows of a link; nothing when it shows none or is not reached. */
export const previewOf = async (spot: Spot, url: string): Promise<SearchResult | undefined> => {
  const answer = await ask('unfurl', { ...spot, url }).catch(() => ({}));
  return resultsIn(answer)[0];
};

/** What a search gave: results, or a sentence. Without words it is the command's initial run. */
export const searchFor = async (
  spot: Spot,
  command: { readonly commandId: string; readonly parameter: string },
  words: string | undefined,
): Promise<{ readonly results: readonly SearchResult[]; readonly sentence: string }> => {
  const { commandId, parameter } = command;
  const parameters = [
    words === undefined ? { name: 'initialRun', value: 'true' } : { name: parameter, value: words },
  ];
  const answer = await ask('search', { ...spot, commandId, parameters }).catch(() => ({
    error: notReached,
  }));
  const extension = fieldsOf(fieldsOf(answer)['composeExtension']);
  const results = resultsIn(answer);
  const said = textOf(fieldsOf(answer)['error']) || textOf(extension['text']);
  return { results, sentence: said || (results.length === 0 ? 'Inget hittades.' : '') };
};
