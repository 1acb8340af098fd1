import type { Person } from '../units/unit';
import type { BasisParty } from './basisForm';

/**
 * Somebody named as of the party may answer its questions; where nobody is named, whoever presses the card in the
 * party's own channel, which Teams tells (B1-13).
 */
export const isOfParty = (
  { people, channel }: Pick<BasisParty, 'people' | 'channel'>,
  by: Person,
  channelId?: string,
): boolean =>
  people.some(({ id }) => id === by.id) ||
  (people.length === 0 && channel !== undefined && channel.channelId === channelId);
