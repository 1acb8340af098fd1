import type { Directory } from '../directory';
import type { Identity } from '../identity/identity';
import type { ChannelMessage } from './channelMessage';

/** Shows a message as the Teams page has it; a deleted one keeps its place but not what it said. */
export const showing = (identity: Identity, directory: Directory) => (message: ChannelMessage) => {
  const { id, rootId, createdAt, updatedAt, deletedAt, botId, personId } = message;
  const deleted = deletedAt !== null;
  const person = directory.people.find((one) => one.id === personId);
  return {
    id,
    replyToId: rootId === id ? null : rootId,
    from: person?.name ?? identity.apps.find(botId)?.name ?? botId,
    fromApp: person === undefined,
    card: deleted ? null : message.card,
    text: deleted ? null : message.text,
    createdAt,
    updatedAt,
    deleted,
  };
};
