import type { z } from 'zod';
import type { Directory } from '../directory';
import { sendEmpty, sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem, notBuilt } from '../http/httpProblem';
import { owning, route, routed, type Exchange } from '../http/routes';
import type { Identity } from '../identity/identity';
import { activityShape, contentsOf, newConversationShape } from './activity';
import type { ChannelMessage } from './channelMessage';
import { placedChannels } from './channelMap';
import type { Chats } from './chats';
import { createConnectorFigures } from './connectorFigures';
import { createConnectorGate } from './connectorGate';
import { conversationIdOf, parseConversationId } from './conversationId';
import type { MessageStore } from './messageStore';
import { peopleIn, placeId } from './place';
import { toTeamsMember, type TeamsMember } from './teamsMember';
import { createThrottle } from './throttle';

/** What the connector works with. The limit per tenant is a setting, the others are fixed. */
export interface ConnectorSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly chats: Chats;
  readonly tenantPerSecond: number;
}

type NewConversation = z.infer<typeof newConversationShape>;

/** Stands in for the Bot Framework connector of Teams: bots post, change and withdraw messages here. */
export const createConnector = (setting: ConnectorSetting): { readonly part: HttpPart } => {
  const { identity, directory, messages, chats, tenantPerSecond } = setting;
  const { figures, noteSend, routes: figureRoutes } = createConnectorFigures();
  const throttle = createThrottle({ tenantPerSecond });
  const channels = placedChannels(directory);
  const gate = createConnectorGate({ identity, channels, chats, figures, noteSend, throttle });
  const place = '/connector/v3/conversations' as const;

  const ownMessage = (id: string, channelId: string, bot: string): ChannelMessage => {
    const message = messages.find(id);
    if (!message || message.channelId !== channelId || message.deletedAt !== null)
      throw new HttpProblem(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
    if (message.botId === bot) return message;
    throw new HttpProblem(403, 'Forbidden', 'The activity was posted by another bot.');
  };

  const createChat = (botId: string, body: NewConversation): { readonly id: string } => {
    const [member, ...further] = body.members ?? [];
    if (!member || further.length > 0 || body.isGroup === true)
      throw notBuilt('conversations other than a thread in a channel and a chat with one person');
    if (body.activity) throw notBuilt('an activity together with a new chat');
    const id = placeId(gate.chatWith(botId, member.id));
    gate.admit(botId, id, 'create');
    figures.created += 1;
    return { id };
  };

  const create = async ({ request, response }: Exchange): Promise<void> => {
    const botId = await gate.botOf(request);
    const body = await gate.bodyOf(request, newConversationShape);
    if (body.bot && body.bot.id.replace(/^28:/, '').toLowerCase() !== botId)
      throw new HttpProblem(403, 'Forbidden', 'The token belongs to another bot.');
    const tenant = body.channelData?.tenant?.id ?? body.tenantId ?? directory.tenantId;
    if (tenant.toLowerCase() !== directory.tenantId.toLowerCase())
      throw new HttpProblem(403, 'Forbidden', 'The bot is not installed in that organisation.');
    const channelId = body.channelData?.channel?.id;
    if (channelId === undefined) return sendJson(response, 201, createChat(botId, body));
    if (!body.activity) throw new HttpProblem(400, 'BadSyntax', 'A new thread needs an activity.');
    const [first, ...further] = contentsOf(body.activity);
    gate.placeOf(botId, channelId);
    gate.admit(botId, channelId, 'create');
    const root = messages.post({ channelId, botId, rootId: undefined, ...first });
    for (const content of further) messages.post({ channelId, botId, rootId: root.id, ...content });
    figures.created += 1;
    figures.sent += 1 + further.length;
    sendJson(response, 201, { id: conversationIdOf(channelId, root.id), activityId: root.id });
  };

  const send = async ({ request, response, params }: Exchange<'id'>): Promise<void> => {
    const botId = await gate.botOf(request);
    const contents = contentsOf(await gate.bodyOf(request, activityShape));
    const { channelId, rootId } = parseConversationId(params.id);
    gate.placeOf(botId, channelId);
    if (rootId !== undefined && messages.find(rootId)?.channelId !== channelId)
      throw new HttpProblem(404, 'ConversationNotFound', 'The thread was not found.');
    gate.admit(botId, channelId, 'send');
    const posted = contents.map((one) => messages.post({ channelId, botId, rootId, ...one }));
    figures.sent += posted.length;
    sendJson(response, 201, posted.length === 1 ? { id: posted[0]?.id } : {});
  };

  const update = async (exchange: Exchange<'id' | 'activity'>): Promise<void> => {
    const { request, response, params } = exchange;
    const bot = await gate.botOf(request);
    const [content, ...further] = contentsOf(await gate.bodyOf(request, activityShape));
    if (further.length > 0) throw notBuilt('updates with both text and a card');
    const { channelId } = parseConversationId(params.id);
    gate.placeOf(bot, channelId);
    gate.admit(bot, channelId, 'send');
    messages.update(ownMessage(params.activity, channelId, bot).id, content);
    figures.updated += 1;
    sendJson(response, 200, { id: params.activity });
  };

  const remove = async ({ request, response, params }: Exchange<'id' | 'activity'>) => {
    const bot = await gate.botOf(request);
    const { channelId } = parseConversationId(params.id);
    gate.placeOf(bot, channelId);
    gate.admit(bot, channelId, 'send');
    messages.remove(ownMessage(params.activity, channelId, bot).id);
    figures.deleted += 1;
    sendEmpty(response, 200);
  };

  const rosterOf = async ({ request, params }: Exchange<'id'>): Promise<readonly TeamsMember[]> => {
    const bot = await gate.botOf(request);
    const place = gate.placeOf(bot, parseConversationId(params.id).channelId);
    gate.admit(bot, placeId(place), 'members');
    const people = peopleIn(directory, place);
    return people.map((person) => toTeamsMember(person, bot, directory.tenantId));
  };

  const memberIn = async (exchange: Exchange<'id' | 'member'>): Promise<TeamsMember> => {
    const { member } = exchange.params;
    const roster = await rosterOf(exchange);
    const found = roster.find((one) => one.id === member || one.aadObjectId === member);
    if (found) return found;
    throw new HttpProblem(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  };

  const figuresPart = routed(figureRoutes);
  const connectorPart = owning(
    '/connector/',
    routed([
      route('POST', place, create),
      route('POST', `${place}/:id/activities`, send),
      route('POST', `${place}/:id/activities/:activity`, send),
      route('PUT', `${place}/:id/activities/:activity`, update),
      route('DELETE', `${place}/:id/activities/:activity`, remove),
      route('GET', `${place}/:id/members`, async (exchange) =>
        sendJson(exchange.response, 200, await rosterOf(exchange)),
      ),
      route('GET', `${place}/:id/members/:member`, async (exchange) =>
        sendJson(exchange.response, 200, await memberIn(exchange)),
      ),
      route('GET', `${place}/:id/pagedmembers`, async (exchange) =>
        sendJson(exchange.response, 200, { members: await rosterOf(exchange) }),
      ),
    ]),
  );
  return {
    part: async (request, response, url) =>
      (await figuresPart(request, response, url)) || (await connectorPart(request, response, url)),
  };
};
