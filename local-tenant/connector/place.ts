import type { Directory, Person } from '../directory';
import { membersOf, type PlacedChannel } from './channelMap';
import type { Chat } from './chats';

/** Where a bot and people write: a channel, or the chat of one person with the bot. */
export type Place =
  | { readonly kind: 'channel'; readonly placed: PlacedChannel }
  | { readonly kind: 'chat'; readonly chat: Chat };

/** The id that a place's messages are kept under. */
export const placeId = (place: Place): string =>
  place.kind === 'channel' ? place.placed.channel.id : place.chat.id;

/** The people in a place. */
export const peopleIn = (directory: Directory, place: Place): readonly Person[] =>
  place.kind === 'channel' ? membersOf(directory, place.placed.channel) : [place.chat.person];
