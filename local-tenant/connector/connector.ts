import type { Directory } from '../directory';
import { sendEmpty, sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem, notBuilt } from '../http/httpProblem';
import { owning, route, routed, type Exchange } from '../http/routes';
import type { Identity } from '../identity/identity';
import { activityShape, contentsOf, newConversationShape } from './activity';
import type { ChannelMessage } from './channelMessage';
import { membersOf, placedChannels } from './channelMap';
import { createConnectorFigures } from './connectorFigures';
import { createConnectorGate } from './connectorGate';
import { conversationIdOf, parseConversationId } from './conversationId';
import type { MessageStore } from './messageStore';
import { toTeamsMember } from './teamsMember';
import { createThrottle } from './throttle';

/** What the connector works with. The limit per tenant is a setting, the others are fixed. */
export interface ConnectorSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly tenantPerSecond: number;
}

/** Stands in for the Bot Framework connector of Teams: bots post, change and withdraw messages here. */
export const createConnector = (setting: ConnectorSetting): { readonly part: HttpPart } => {
  const { identity, directory, messages, tenantPerSecond } = setting;
  const { figures, routes: figureRoutes } = createConnectorFigures();
  const throttle = createThrottle({ tenantPerSecond });
  const channels = placedChannels(directory);
  const gate = createConnectorGate({ identity, channels, figures, throttle });
  const place = '/connector/v3/conversations' as const;

  const ownMessage = (id: string, channelId: string, bot: string): ChannelMessage => {
    const message = messages.find(id);
    if (!message || message.channelId !== channelId || message.deletedAt !== null)
      throw new HttpProblem(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
    if (message.botId === bot) return message;
    throw new HttpProblem(403, 'Forbidden', 'The activity was posted by another bot.');
  };

  const create = async ({ request, response }: Exchange): Promise<void> => {
    const botId = await gate.botOf(request);
    const body = await gate.bodyOf(request, newConversationShape);
    const channelId = body.channelData?.channel?.id;
    if (channelId === undefined) throw notBuilt('conversations outside a channel');
    if (body.bot && body.bot.id.replace(/^28:/, '').toLowerCase() !== botId)
      throw new HttpProblem(403, 'Forbidden', 'The token belongs to another bot.');
    const tenant = body.channelData?.tenant?.id ?? body.tenantId ?? directory.tenantId;
    if (tenant.toLowerCase() !== directory.tenantId.toLowerCase())
      throw new HttpProblem(403, 'Forbidden', 'The bot is not installed in that organisation.');
    if (!body.activity) throw new HttpProblem(400, 'BadSyntax', 'A new thread needs an activity.');
    const [first, ...further] = contentsOf(body.activity);
    gate.channelOf(channelId);
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
    gate.channelOf(channelId);
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
    gate.channelOf(channelId);
    gate.admit(bot, channelId, 'send');
    messages.update(ownMessage(params.activity, channelId, bot).id, content);
    figures.updated += 1;
    sendJson(response, 200, { id: params.activity });
  };

  const remove = async ({ request, response, params }: Exchange<'id' | 'activity'>) => {
    const bot = await gate.botOf(request);
    const { channelId } = parseConversationId(params.id);
    gate.channelOf(channelId);
    gate.admit(bot, channelId, 'send');
    messages.remove(ownMessage(params.activity, channelId, bot).id);
    figures.deleted += 1;
    sendEmpty(response, 200);
  };

  const rosterOf = async ({ request, params }: Exchange<'id'>): Promise<readonly object[]> => {
    const bot = await gate.botOf(request);
    const { channel } = gate.channelOf(parseConversationId(params.id).channelId);
    gate.admit(bot, channel.id, 'members');
    const people = membersOf(directory, channel);
    return people.map((person) => toTeamsMember(person, bot, directory.tenantId));
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
