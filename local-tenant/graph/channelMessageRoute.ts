import type { Directory } from '../directory';
import { sendJson } from '../http/answer';
import { HttpProblem } from '../http/httpProblem';
import { type Exchange, route, type Route } from '../http/routes';
import { placedChannels } from '../connector/channelMap';
import type { ChannelMessage } from '../connector/channelMessage';
import type { MessageStore } from '../connector/messageStore';
import type { Identity } from '../identity/identity';
import { requirePermission } from './graphGate';
import { nextLink, selected, toODataQuery } from './odataQuery';

/** What reading channel messages works with. */
export interface ChannelMessageSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly origin: string;
}

const attachmentsOf = (message: ChannelMessage) =>
  message.card === null || message.deletedAt !== null
    ? []
    : [
        {
          id: message.id,
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: JSON.stringify(message.card),
          name: null,
        },
      ];

/** Reading what is in a channel or below one of its messages, so that a bot can see whether its card is already there. */
export const channelMessageRoutes = (setting: ChannelMessageSetting): readonly Route[] => {
  const { identity, directory, messages, origin } = setting;
  const channels = placedChannels(directory);

  const authorOf = ({ botId, personId }: ChannelMessage) => {
    const person = directory.people.find(({ id }) => id === personId);
    const displayName = person?.name ?? identity.apps.find(botId)?.name ?? null;
    return person
      ? {
          application: null,
          user: { id: person.id, displayName, userIdentityType: 'aadUser' },
          device: null,
        }
      : {
          application: { id: botId, displayName, applicationIdentityType: 'bot' },
          user: null,
          device: null,
        };
  };

  const toGraphMessage = (message: ChannelMessage, teamId: string): Record<string, unknown> => {
    const isDeleted = message.deletedAt !== null;
    const isEdited = !isDeleted && message.updatedAt !== message.createdAt;
    const body =
      message.card === null ? message.text : `<attachment id="${message.id}"></attachment>`;
    return {
      id: message.id,
      replyToId: message.rootId === message.id ? null : message.rootId,
      etag: String(Date.parse(message.updatedAt)),
      messageType: 'message',
      createdDateTime: message.createdAt,
      lastModifiedDateTime: message.updatedAt,
      lastEditedDateTime: isEdited ? message.updatedAt : null,
      deletedDateTime: message.deletedAt,
      from: authorOf(message),
      body: { contentType: 'html', content: isDeleted ? '' : body },
      channelIdentity: { teamId, channelId: message.channelId },
      attachments: attachmentsOf(message),
    };
  };

  const answer = async (
    { request, response, url, params }: Exchange<'team' | 'channel'>,
    isWanted: (message: ChannelMessage) => boolean,
  ): Promise<void> => {
    await requirePermission(identity, request, 'ChannelMessage.Read.Group');
    const placed = channels.find(
      ({ team, channel }) => team.id === params.team && channel.id === params.channel,
    );
    if (!placed) throw new HttpProblem(404, 'NotFound', 'The channel was not found.');
    // The permission is given by installing the app, so it does not reach other places.
    if (!placed.installed)
      throw new HttpProblem(403, 'Forbidden', 'The app is not installed in that channel.');
    const query = toODataQuery(url, { usual: 20, largest: 50 });
    const wanted = messages.inChannel(params.channel).filter(isWanted).reverse();
    const page = wanted.slice(query.skip, query.skip + query.top);
    sendJson(response, 200, {
      value: page.map((one) => selected(toGraphMessage(one, params.team), query.select)),
      ...nextLink(url, origin, query, wanted.length > query.skip + query.top),
    });
  };

  const path = '/graph/v1.0/teams/:team/channels/:channel/messages' as const;
  return [
    route('GET', path, (exchange) => answer(exchange, ({ id, rootId }) => id === rootId)),
    route('GET', `${path}/:message/replies`, (exchange) =>
      answer(exchange, ({ id, rootId }) => id !== rootId && rootId === exchange.params.message),
    ),
  ];
};
