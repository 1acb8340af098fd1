import { z } from 'zod';
import type { Directory, Person } from '../directory';
import { sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { owning, route, routed, type Exchange } from '../http/routes';
import type { Identity } from '../identity/identity';
import { callBot, type BotAnswer } from './callBot';
import { placedChannels, type PlacedChannel } from './channelMap';
import type { ChannelMessage } from './channelMessage';
import { streamEvents } from './eventStream';
import { toInvoke } from './invoke';
import type { MessageStore } from './messageStore';

/** What the API works with. Teams waits 15 seconds for a bot unless told otherwise. */
export interface TeamsApiSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly origin: string;
  readonly timeoutMilliseconds?: number;
}

const pressShape = z.object({
  persona: z.string().optional(),
  messageId: z.string(),
  verb: z.string(),
  id: z.string().optional(),
  data: z.record(z.unknown()).default({}),
});

/** A message as the Teams page shows it; a deleted one keeps its place but not its card. */
const toShown = (identity: Identity) => (message: ChannelMessage) => {
  const { id, rootId, createdAt, updatedAt, deletedAt, botId } = message;
  const deleted = deletedAt !== null;
  return {
    id,
    replyToId: rootId === id ? null : rootId,
    from: identity.apps.find(botId)?.name ?? botId,
    card: deleted ? null : message.card,
    text: deleted ? null : message.text,
    createdAt,
    updatedAt,
    deleted,
  };
};

/** What the Teams-like page, tests and demonstrations use: read the channels, follow them, press buttons. */
export const createTeamsApi = (setting: TeamsApiSetting): { readonly part: HttpPart } => {
  const { identity, directory, messages, origin, timeoutMilliseconds = 15_000 } = setting;
  const channels = placedChannels(directory);
  const show = toShown(identity);

  const toChannel = ({ team, channel, installed }: PlacedChannel) => ({
    teamId: team.id,
    teamName: team.name,
    id: channel.id,
    name: channel.name,
    members: channel.members,
    appInstalled: installed,
    messages: messages.inChannel(channel.id).map(show),
  });

  const presserOf = async (persona: string | undefined, exchange: Exchange): Promise<Person> => {
    if (persona === undefined) {
      const person = await identity.sessionPerson(exchange.request);
      if (person) return person;
      throw new HttpProblem(401, 'NotSignedIn', 'Ingen är inloggad på sidan.');
    }
    const person = directory.people.find((one) => one.persona === persona);
    if (person) return person;
    throw new HttpProblem(404, 'UnknownPersona', `Personen "${persona}" finns inte.`);
  };

  const press = async (exchange: Exchange): Promise<void> => {
    const body = await readJson(exchange.request, pressShape);
    const person = await presserOf(body.persona, exchange);
    const message = messages.find(body.messageId);
    const placed = channels.find(({ channel }) => channel.id === message?.channelId);
    if (!message || !placed || message.deletedAt !== null)
      throw new HttpProblem(404, 'UnknownMessage', 'Meddelandet finns inte längre.');
    const app = identity.apps.find(message.botId);
    if (!app?.messagingEndpoint) {
      sendAnswer(exchange, { error: 'Tjänsten bakom kortet är inte ansluten.' });
      return;
    }
    const serviceUrl = `${origin}/connector/`;
    const call = { audience: app.clientId, serviceUrl };
    const pressed = { message, placed, app, tenantId: directory.tenantId, serviceUrl };
    const { verb, id: actionId, data: content } = body;
    const answer = await callBot({
      endpoint: app.messagingEndpoint,
      token: await identity.signBotToken(call),
      activity: toInvoke({ person, verb, actionId, content }, pressed),
      timeoutMilliseconds,
    });
    sendAnswer(exchange, answer);
  };

  return {
    part: owning(
      '/teams/api/',
      routed([
        route('GET', '/teams/api/channels', ({ response }) =>
          sendJson(response, 200, channels.map(toChannel)),
        ),
        route('POST', '/teams/api/press', (exchange) =>
          press(exchange).catch((error: unknown) => {
            if (!(error instanceof HttpProblem)) throw error;
            sendJson(exchange.response, error.status, { error: error.message }, error.headers);
          }),
        ),
        route('GET', '/teams/api/events', ({ response }) =>
          streamEvents(response, (tell) =>
            messages.listen(({ kind, message }) => {
              const placed = channels.find(({ channel }) => channel.id === message.channelId);
              const { channelId } = message;
              tell({ kind, teamId: placed?.team.id, channelId, message: show(message) });
            }),
          ),
        ),
      ]),
    ),
  };
};

const sendAnswer = ({ response }: Exchange, answer: BotAnswer): void =>
  sendJson(response, 'error' in answer ? 502 : 200, answer);
