import { z } from 'zod';
import type { Directory } from '../directory';
import { sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { owning, route, routed, type Exchange } from '../http/routes';
import type { Identity } from '../identity/identity';
import { createBotLine } from './botLine';
import { asPressAnswer } from './callBot';
import { placedChannels, type PlacedChannel } from './channelMap';
import type { Chats } from './chats';
import { streamEvents } from './eventStream';
import { toInvoke } from './invoke';
import type { MessageStore } from './messageStore';
import type { Place } from './place';
import { showing } from './shownMessage';
import { talkRoutes } from './talkRoutes';
import { visitorOf } from './visitorOf';

/** What the API works with. Teams waits 15 seconds for a bot unless told otherwise. */
export interface TeamsApiSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly chats: Chats;
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

/** A refusal as a sentence for the page, as `{error}` and not as a part answers programs. */
const saying =
  (answer: (exchange: Exchange) => Promise<void>) =>
  (exchange: Exchange): Promise<void> =>
    answer(exchange).catch((error: unknown) => {
      if (!(error instanceof HttpProblem)) throw error;
      sendJson(exchange.response, error.status, { error: error.message }, error.headers);
    });

/** What the Teams-like page, tests and demonstrations use: read channels and chats, follow them, press, write, search. */
export const createTeamsApi = (setting: TeamsApiSetting): { readonly part: HttpPart } => {
  const { identity, directory, messages, chats, timeoutMilliseconds = 15_000 } = setting;
  const channels = placedChannels(directory);
  const show = showing(identity, directory);
  const line = createBotLine(setting);
  const visitor = visitorOf(identity, directory);

  const toChannel = ({ team, channel, installed }: PlacedChannel) => ({
    teamId: team.id,
    teamName: team.name,
    id: channel.id,
    name: channel.name,
    members: channel.members,
    appInstalled: installed,
    messages: messages.inChannel(channel.id).map(show),
  });

  const placeWith = (id: string): Place | undefined => {
    const placed = channels.find(({ channel }) => channel.id === id);
    const chat = chats.find(id);
    return (placed && { kind: 'channel', placed }) ?? (chat && { kind: 'chat', chat });
  };

  const press = async (exchange: Exchange): Promise<void> => {
    const body = await readJson(exchange.request, pressShape);
    const person = await visitor(exchange, body.persona);
    const message = messages.find(body.messageId);
    const place = message && placeWith(message.channelId);
    const isOthers = place?.kind === 'chat' && place.chat.person !== person;
    if (!message || !place || isOthers || message.deletedAt !== null)
      throw new HttpProblem(404, 'UnknownMessage', 'Meddelandet finns inte längre.');
    const app = line.botOf(message.botId);
    const { verb, id: actionId, data: content } = body;
    const invoke = toInvoke(line.doing(person, place, app), { message, verb, actionId, content });
    const answer = asPressAnswer(await line.tell(app, invoke, timeoutMilliseconds));
    sendJson(exchange.response, 'error' in answer ? 502 : 200, answer);
  };

  const follow = ({ response }: Exchange): void =>
    streamEvents(response, (tell) =>
      messages.listen(({ kind, message }) => {
        const placed = channels.find(({ channel }) => channel.id === message.channelId);
        const { channelId } = message;
        tell({ kind, teamId: placed?.team.id, channelId, message: show(message) });
      }),
    );

  return {
    part: owning(
      '/teams/api/',
      routed([
        route('GET', '/teams/api/channels', ({ response }) =>
          sendJson(response, 200, channels.map(toChannel)),
        ),
        route('GET', '/teams/api/events', follow),
        route('POST', '/teams/api/press', saying(press)),
        ...talkRoutes({ ...setting, line, visitor, show }).map(({ handle, ...rest }) => ({
          ...rest,
          handle: saying(async (exchange) => handle(exchange)),
        })),
      ]),
    ),
  };
};
