import { randomUUID } from 'node:crypto';
import type { Stage } from './stage';

/** A card as the Teams page shows it. */
export interface ShownMessage {
  readonly id: string;
  readonly card: unknown;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly deleted: boolean;
}
export interface ShownChannel {
  readonly id: string;
  readonly name: string;
  readonly teamName: string;
  readonly messages: readonly ShownMessage[];
}
export interface PressAnswer {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
  readonly error?: unknown;
}
export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly bodyType: 'text' | 'html';
  readonly sentAt: string;
}
export interface ReceivedMail {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly hasAttachments: boolean;
}
/** A message as the Teams page shows it, in a channel or a chat. */
export interface ShownTalk extends ShownMessage {
  readonly from: string;
  readonly fromApp: boolean;
  readonly text: string | null;
  readonly replyToId: string | null;
}
/** An attachment that a search with the message extension gives. */
export interface SearchResult {
  readonly contentType: string;
  readonly content: unknown;
  readonly preview?: { readonly contentType: string; readonly content: unknown };
}
export type Row = { readonly [column: string]: string | number | boolean | null };

const asJson = async <T>(answer: Response): Promise<T> => {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};

/** The addresses that a mail links to, in their order. */
export const linksIn = ({ body }: Pick<SentMail, 'body'>): readonly string[] =>
  (body.match(/https?:\/\/[^\s<>"']+/g) ?? []).map((address) => address.replaceAll('&amp;', '&'));

const post = (url: string, body: unknown, token?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });

/**
 * People using the product through its own doors: lists with their token, commands to the service,
 * buttons in Teams. For the demonstration, tests and benchmarks.
 */
export function visitorsOf(stage: Pick<Stage, 'tenantUrl' | 'serviceUrl' | 'directory'>) {
  const { tenantUrl, serviceUrl, directory } = stage;
  const sitePath = directory.site.path;
  const token = async (persona: string): Promise<string> => {
    const answer = await fetch(`${tenantUrl}/_tenant/token?persona=${encodeURIComponent(persona)}`);
    return (await asJson<{ access_token: string }>(answer)).access_token;
  };
  return {
    token,
    /** Rows of a list, as this person may read them. */
    async rows(persona: string, list: string, query = ''): Promise<readonly Row[]> {
      const answer = await fetch(
        `${tenantUrl}${sitePath}/_api/web/getList('${sitePath}/Lists/${list}')/items?${query}`,
        {
          headers: {
            Authorization: `Bearer ${await token(persona)}`,
            Accept: 'application/json;odata=nometadata',
          },
        },
      );
      return (await asJson<{ value: Row[] }>(answer)).value;
    },
    /** Puts a file into a library of the site, replacing one of the same name. */
    async putFile(
      persona: string,
      library: string,
      name: string,
      content: Uint8Array,
    ): Promise<void> {
      const quotedName = encodeURIComponent(name.replaceAll("'", "''"));
      const answer = await fetch(
        `${tenantUrl}${sitePath}/_api/web/getFolderByServerRelativePath(decodedUrl='${sitePath}/${library}')/files/AddUsingPath(decodedurl='${quotedName}',Overwrite=true)`,
        {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${await token(persona)}`,
            Accept: 'application/json;odata=nometadata',
          },
          body: content,
        },
      );
      await asJson(answer);
    },
    /** A command to the service in a person's name; the answer with its status. */
    async command(
      persona: string,
      path: string,
      body: object = {},
    ): Promise<{ status: number; body: unknown }> {
      const answer = await post(
        `${serviceUrl}/api/${path}`,
        { commandId: randomUUID(), ...body },
        await token(persona),
      );
      return { status: answer.status, body: await answer.json() };
    },
    async channels(): Promise<readonly ShownChannel[]> {
      return asJson(await fetch(`${tenantUrl}/teams/api/channels`));
    },
    /** Presses a button of a card; the invoke is signed and sent by the tenant as Teams does. */
    async press(
      persona: string,
      messageId: string,
      verb: string,
      data: object,
    ): Promise<PressAnswer> {
      const answer = await post(`${tenantUrl}/teams/api/press`, { persona, messageId, verb, data });
      return (await answer.json()) as PressAnswer;
    },
    /** Adds the app for a person, so that the bot can write to them. */
    async install(persona: string): Promise<void> {
      await asJson(await post(`${tenantUrl}/teams/api/install`, { persona }));
    },
    /** Writes to the bot, in the person's own chat or mentioning it in a channel; gives the message's id. */
    async say(persona: string, text: string, channelId?: string): Promise<string> {
      const answer = await post(`${tenantUrl}/teams/api/say`, { persona, text, channelId });
      return (await asJson<{ messageId: string }>(answer)).messageId;
    },
    /** What the person and the bot have written to each other. */
    async chat(persona: string): Promise<readonly ShownTalk[]> {
      const query = new URLSearchParams({ persona }).toString();
      const answer = await fetch(`${tenantUrl}/teams/api/chat?${query}`);
      return (await asJson<{ messages: ShownTalk[] }>(answer)).messages;
    },
    /** Searches with the app's message extension; gives the results, or the bot's sentence as an error. */
    async search(
      persona: string,
      words: string,
      channelId?: string,
      wanted = directory.teamsApp.searches[0]?.commandId,
    ): Promise<SearchResult[]> {
      const command = directory.teamsApp.searches.find((one) => one.commandId === wanted);
      if (!command) throw new Error(`The app has no command ${wanted}.`);
      const { commandId, parameter } = command;
      const parameters = [{ name: parameter, value: words }];
      const answer = await post(`${tenantUrl}/teams/api/search`, {
        ...{ persona, channelId, commandId, parameters },
      });
      const { composeExtension } = await asJson<{
        composeExtension: { readonly attachments?: SearchResult[]; readonly text?: string };
      }>(answer);
      if (composeExtension.attachments) return composeExtension.attachments;
      throw new Error(composeExtension.text ?? 'The search gave neither results nor a sentence.');
    },
    /** What the app shows of a link that somebody writes; nothing when it shows none. */
    async unfurl(persona: string, url: string, channelId?: string): Promise<SearchResult[]> {
      const answer = await post(`${tenantUrl}/teams/api/unfurl`, { persona, channelId, url });
      const { composeExtension } = await asJson<{
        composeExtension: { readonly attachments: SearchResult[] };
      }>(answer);
      return composeExtension.attachments;
    },
    /** Puts a chosen result into the conversation, in the person's name. */
    async insert(persona: string, result: SearchResult, channelId?: string): Promise<void> {
      const { contentType, content } = result;
      const attachment = { contentType, content };
      const answer = await post(`${tenantUrl}/teams/api/insert`, {
        ...{ persona, channelId, attachment },
      });
      await asJson(answer);
    },
    /** Publishes an entry in one of the feeds that the tenant stands in for; gives its id. */
    async publish(
      feed: string,
      entry: { readonly title: string; readonly text: string; readonly id?: string },
    ): Promise<string> {
      const answer = await post(`${tenantUrl}/_tenant/feeds/${feed}`, entry);
      return (await asJson<{ id: string }>(answer)).id;
    },
    async sentMails(): Promise<readonly SentMail[]> {
      return asJson(await fetch(`${tenantUrl}/_tenant/mail/sent`));
    },
    /** What lies in the region's mailboxes, the latest first. */
    async receivedMails(): Promise<readonly ReceivedMail[]> {
      return asJson(await fetch(`${tenantUrl}/_tenant/mail/inbox`));
    },
    /** Answers a sent mail as one who got it; the answer comes to the mailbox by SMTP. */
    async replyToMail(id: string, from: string, text: string): Promise<void> {
      const path = `${tenantUrl}/_tenant/mail/sent/${encodeURIComponent(id)}/reply`;
      await asJson(await post(path, { from, text }));
    },
    /** Opens an address as somebody without an account, such as a link in a mail. */
    async follow(
      address: string,
      form?: { readonly [field: string]: string },
    ): Promise<{ status: number; text: string }> {
      const body = form && { method: 'POST', body: new URLSearchParams(form) };
      const answer = await fetch(address, body);
      return { status: answer.status, text: await answer.text() };
    },
  };
}
export type Visitors = ReturnType<typeof visitorsOf>;
