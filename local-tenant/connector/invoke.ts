import { randomUUID } from 'node:crypto';
import type { Person } from '../directory';
import type { RegisteredApp } from '../identity/appRegistry';
import type { PlacedChannel } from './channelMap';
import type { ChannelMessage } from './channelMessage';
import { conversationIdOf } from './conversationId';
import { teamsIdOf } from './teamsMember';

/** A press on a card's button, before Teams has put it into an activity. */
export interface Press {
  readonly person: Person;
  readonly verb: string;
  readonly actionId: string | undefined;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The card that was pressed: its message, its place, and the bot that gets the press. */
export interface PressedCard {
  readonly message: ChannelMessage;
  readonly placed: PlacedChannel;
  readonly app: RegisteredApp;
  readonly tenantId: string;
  readonly serviceUrl: string;
}

/** The `adaptiveCard/action` activity that Teams posts to a bot when somebody presses Action.Execute. */
export const toInvoke = (press: Press, card: PressedCard): object => {
  const { message, placed, app, tenantId, serviceUrl } = card;
  const { person } = press;
  const action = {
    type: 'Action.Execute',
    ...(press.actionId === undefined ? {} : { id: press.actionId }),
    verb: press.verb,
    data: press.content,
  };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: { id: teamsIdOf(person, app.clientId), aadObjectId: person.id, name: person.name },
    recipient: { id: `28:${app.clientId}`, name: app.name },
    conversation: {
      id: conversationIdOf(message.channelId, message.rootId),
      conversationType: 'channel',
      isGroup: true,
      tenantId,
    },
    channelData: {
      team: { id: placed.team.id },
      channel: { id: message.channelId },
      tenant: { id: tenantId },
      source: { name: 'message' },
    },
    replyToId: message.id,
    value: { action, trigger: 'manual' },
  };
};
