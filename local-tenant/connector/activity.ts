import { z } from 'zod';
import { notBuilt, HttpProblem } from '../http/httpProblem';
import type { MessageContent } from './channelMessage';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The part of a Bot Framework activity that the connector reads. */
export const activityShape = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.unknown() }).passthrough())
    .optional(),
});

/** The body of `POST v3/conversations`: a new thread in a channel, or the chat with a person. */
export const newConversationShape = z.object({
  isGroup: z.boolean().optional(),
  bot: z.object({ id: z.string() }).passthrough().optional(),
  tenantId: z.string().optional(),
  members: z.array(z.object({ id: z.string() }).passthrough()).optional(),
  activity: activityShape.optional(),
  channelData: z
    .object({
      channel: z.object({ id: z.string() }).optional(),
      tenant: z.object({ id: z.string() }).optional(),
    })
    .passthrough()
    .optional(),
});

/** The card of an attachment as the page can show it: an object that says it is an adaptive card. */
export const adaptiveCard = ({
  contentType,
  content,
}: {
  readonly contentType: string;
  readonly content?: unknown;
}): unknown => {
  if (contentType !== cardType) throw notBuilt(`attachments of type ${contentType}`);
  const shape = z.object({ type: z.literal('AdaptiveCard') }).passthrough();
  const card = shape.safeParse(content);
  if (!card.success)
    throw new HttpProblem(400, 'BadSyntax', 'The attachment is not an AdaptiveCard.');
  return card.data;
};

/** Text together with a card becomes two messages in Teams, and then no id comes back. */
export const contentsOf = (
  activity: z.infer<typeof activityShape>,
): readonly [MessageContent, ...MessageContent[]] => {
  if (activity.type !== 'message') throw notBuilt(`activities of type ${activity.type}`);
  const [attachment, ...further] = activity.attachments ?? [];
  if (further.length > 0) throw notBuilt('more than one attachment in an activity');
  const card = attachment ? adaptiveCard(attachment) : null;
  const text = activity.text?.trim() ? activity.text : null;
  if (card === null && text === null)
    throw new HttpProblem(400, 'BadSyntax', 'The activity has neither text nor a card.');
  if (card === null || text === null) return [{ card, text }];
  return [
    { card: null, text },
    { card, text: null },
  ];
};
