import { z } from 'zod';
import type { Directory, Person } from '../directory';
import { sendJson } from '../http/answer';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Exchange, type Route } from '../http/routes';
import { adaptiveCard } from './activity';
import type { BotLine, ListeningApp } from './botLine';
import { asSearchAnswer } from './callBot';
import { placedChannels } from './channelMap';
import type { ChannelMessage } from './channelMessage';
import type { Chats } from './chats';
import { toLinkQuery, toQuery } from './invoke';
import { toInstallation, toMessage } from './messageActivity';
import type { MessageStore } from './messageStore';
import { peopleIn, placeId, type Place } from './place';
import type { Visitor } from './visitorOf';

interface TalkSetting {
  readonly origin: string;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly chats: Chats;
  readonly line: BotLine;
  readonly visitor: Visitor;
  readonly show: (message: ChannelMessage) => object;
}

// Teams gives a bot longer for a message than for a search that somebody waits for.
const messageMilliseconds = 15_000;
const searchMilliseconds = 5_000;

const who = z.object({ persona: z.string().optional(), botId: z.string().optional() });
const whoAndWhere = who.extend({ channelId: z.string().optional() });
const sayShape = whoAndWhere.extend({ text: z.string().trim().min(1).max(28_000) });
const searchShape = whoAndWhere.extend({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.string() })).max(5),
});
const unfurlShape = whoAndWhere.extend({ url: z.string().url().max(4_000) });
const insertShape = whoAndWhere.extend({
  text: z.string().trim().min(1).max(28_000).optional(),
  attachment: z.object({ contentType: z.string(), content: z.unknown() }),
});

/** Adding the app, writing to its bot, and searching with it: in a channel, or in the person's own chat. */
export const talkRoutes = (setting: TalkSetting): readonly Route[] => {
  const { directory, messages, chats, line, visitor, show, origin } = setting;
  const channels = placedChannels(directory);

  const placeFor = (person: Person, app: ListeningApp, channelId: string | undefined): Place => {
    if (channelId === undefined) {
      const chat = chats.between(person, app.clientId);
      if (chat) return { kind: 'chat', chat };
      throw new HttpProblem(409, 'NotInstalled', `${app.name} är inte tillagd för ${person.name}.`);
    }
    const placed = channels.find(({ channel }) => channel.id === channelId);
    if (!placed) throw new HttpProblem(404, 'UnknownChannel', 'Kanalen finns inte.');
    const place: Place = { kind: 'channel', placed };
    if (!placed.installed)
      throw new HttpProblem(409, 'NotInstalled', `${app.name} är inte installerad i kanalen.`);
    if (peopleIn(directory, place).includes(person)) return place;
    throw new HttpProblem(403, 'NotMember', `${person.name} är inte med i kanalen.`);
  };

  const asked = async <T extends z.infer<typeof whoAndWhere>>(exchange: Exchange, body: T) => {
    const person = await visitor(exchange, body.persona);
    const app = line.botOf(body.botId);
    const place = placeFor(person, app, body.channelId);
    return { person, app, place, doing: line.doing(person, place, app) };
  };

  const install = async (exchange: Exchange): Promise<void> => {
    const body = await readJson(exchange.request, who);
    const person = await visitor(exchange, body.persona);
    const app = line.botOf(body.botId);
    const { chat, isNew } = chats.install(person, app.clientId);
    const doing = line.doing(person, { kind: 'chat', chat }, app);
    // In order, as Teams sends them: a bot may greet on either.
    for (const activity of isNew ? toInstallation(doing) : [])
      await line.tell(app, activity, messageMilliseconds);
    sendJson(exchange.response, isNew ? 201 : 200, { chatId: chat.id });
  };

  const chatOf = async (exchange: Exchange): Promise<void> => {
    const persona = exchange.url.searchParams.get('persona') ?? undefined;
    const person = await visitor(exchange, persona);
    const app = line.botOf(exchange.url.searchParams.get('botId') ?? undefined);
    const chat = chats.between(person, app.clientId);
    sendJson(exchange.response, 200, {
      botName: app.name,
      installed: chat !== undefined,
      messages: chat ? messages.inChannel(chat.id).map(show) : [],
    });
  };

  const say = async (exchange: Exchange): Promise<void> => {
    const body = await readJson(exchange.request, sayShape);
    const { person, app, place, doing } = await asked(exchange, body);
    const text = place.kind === 'channel' ? `@${app.name} ${body.text}` : body.text;
    const content = { channelId: placeId(place), botId: app.clientId, card: null, text };
    const message = messages.post({ ...content, personId: person.id, rootId: undefined });
    const activity = toMessage(doing, message, body.text);
    const answer = await line.tell(app, activity, messageMilliseconds);
    const outcome = 'error' in answer ? { error: answer.error } : {};
    sendJson(exchange.response, 'error' in answer ? 502 : 201, {
      messageId: message.id,
      ...outcome,
    });
  };

  const search = async (exchange: Exchange): Promise<void> => {
    const { commandId, parameters, ...body } = await readJson(exchange.request, searchShape);
    const { app, doing } = await asked(exchange, body);
    const query = toQuery(doing, { commandId, parameters });
    const answer = asSearchAnswer(await line.tell(app, query, searchMilliseconds));
    sendJson(exchange.response, 'error' in answer ? 502 : 200, answer);
  };

  const unfurl = async (exchange: Exchange): Promise<void> => {
    const { url, ...body } = await readJson(exchange.request, unfurlShape);
    const hosts = [new URL(origin).host, ...(directory.teamsApp.linkHosts ?? [])];
    if (!hosts.includes(new URL(url).host))
      throw new HttpProblem(404, 'OtherHost', 'Appen visar inga länkar dit.');
    const { app, doing } = await asked(exchange, body);
    const query = toLinkQuery(doing, url);
    const answer = asSearchAnswer(await line.tell(app, query, searchMilliseconds));
    sendJson(exchange.response, 'error' in answer ? 502 : 200, answer);
  };

  const insert = async (exchange: Exchange): Promise<void> => {
    const { attachment, text = null, ...body } = await readJson(exchange.request, insertShape);
    const { person, app, place } = await asked(exchange, body);
    const content = { card: adaptiveCard(attachment), text, rootId: undefined };
    const where = { channelId: placeId(place), botId: app.clientId, personId: person.id };
    sendJson(exchange.response, 201, { messageId: messages.post({ ...where, ...content }).id });
  };

  return [
    route('GET', '/teams/api/chat', chatOf),
    route('POST', '/teams/api/install', install),
    route('POST', '/teams/api/say', say),
    route('POST', '/teams/api/search', search),
    route('POST', '/teams/api/unfurl', unfurl),
    route('POST', '/teams/api/insert', insert),
  ];
};
