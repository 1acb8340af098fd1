import { z } from 'zod';
import { AppFault } from '../../src/application/fault';
import type { PostedCard } from '../../src/domain/dispatches/dispatch';
import type { UnitChannel } from '../../src/domain/units/unit';
import type { GraphClient } from './graphClient';

/** Looks for a card in its channel by its mark: the only way to know, after a stop, whether it was posted. */
export type FindPostedCard = (
  channel: UnitChannel,
  mark: { readonly name: string; readonly value: string },
  earlier: readonly string[],
  /** The message below which to look; without it, among those that begin a thread. */
  thread?: string,
) => Promise<PostedCard | undefined>;

const page = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      deletedDateTime: z.string().nullish(),
      attachments: z.array(z.object({ content: z.string().nullish() })).nullish(),
    }),
  ),
});

/**
 * Searches the latest messages of the channel (permission `ChannelMessage.Read.Group`, given with the app in each team)
 * for a card with a mark in its buttons, leaving out those of earlier rounds.
 */
export const findPostedCard =
  (graph: GraphClient): FindPostedCard =>
  async ({ teamId, channelId }, { name, value: wanted }, earlier, thread) => {
    const messages = `teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}/messages`;
    const replies = thread === undefined ? '' : `/${encodeURIComponent(thread)}/replies`;
    const answer = await graph({ path: `${messages}${replies}?$top=50` });
    // Without the app in the team nothing can have been posted, and nothing can be read.
    if (answer.status === 403 || answer.status === 404) return undefined;
    if (answer.status !== 200) {
      throw new AppFault('teams/unavailable', `Reading a channel's messages: ${answer.status}`);
    }
    const mark = `"${name}":${JSON.stringify(wanted)}`;
    const { value } = page.parse(await answer.json());
    const message = value.find(
      ({ id, deletedDateTime, attachments }) =>
        !deletedDateTime &&
        !earlier.includes(id) &&
        attachments?.some(({ content }) => content?.replace(/":\s+"/g, '":"').includes(mark)),
    );
    return (
      message && { conversationId: `${channelId};messageid=${message.id}`, activityId: message.id }
    );
  };
