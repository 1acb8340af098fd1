import { randomUUID } from 'node:crypto';
import type { Person } from '../directory';
import type { RegisteredApp } from '../identity/appRegistry';
import { conversationIdOf } from './conversationId';
import { placeId, type Place } from './place';
import { teamsIdOf } from './teamsMember';

/** Something that a person does in a place, of which a bot is told. */
export interface Doing {
  readonly person: Person;
  readonly place: Place;
  readonly app: RegisteredApp;
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** The first message of the thread, in a channel. */
  readonly rootId?: string;
  /** What in Teams it was done with, where Teams says so. */
  readonly source?: string;
}

const conversationOf = ({ place, rootId, tenantId }: Doing) => {
  if (place.kind === 'chat') return { id: place.chat.id, conversationType: 'personal', tenantId };
  const id = placeId(place);
  return {
    id: rootId === undefined ? id : conversationIdOf(id, rootId),
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  };
};

const teamsPlaceOf = ({ place, tenantId, source }: Doing) => ({
  ...(place.kind === 'channel' && {
    team: { id: place.placed.team.id },
    channel: { id: place.placed.channel.id },
  }),
  tenant: { id: tenantId },
  ...(source === undefined ? {} : { source: { name: source } }),
});

/** What every activity from Teams carries: who, where, to which bot, and when. */
export const toActivity = (doing: Doing, id = `f:${randomUUID()}`) => {
  const { person, app, serviceUrl } = doing;
  return {
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: { id: teamsIdOf(person, app.clientId), aadObjectId: person.id, name: person.name },
    recipient: { id: `28:${app.clientId}`, name: app.name },
    conversation: conversationOf(doing),
    channelData: teamsPlaceOf(doing),
  };
};
