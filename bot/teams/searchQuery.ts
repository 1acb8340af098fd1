import { type Attachment, CardFactory, type InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { PreviewCard } from '../../src/cards/noticePreviewCard';

const query = z.object({
  commandId: z.string().max(64),
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z.object({ skip: z.number().optional() }).optional(),
});

/** What is asked with a search command of the app's message extension, out of data that anybody could have forged. */
export interface SearchQuery {
  readonly commandId: string;
  /** What was written, empty before anything is. */
  readonly words: string;
  /** Teams asks for what follows as somebody scrolls; all there is to show came at once. */
  readonly isFurther: boolean;
}

/** The command and the parameter that the app's manifest declares. */
export interface SearchCommand {
  readonly id: string;
  readonly parameter: string;
}

/** Reads a query by its command; undefined for what no command of ours asks. */
export function searchQueryOf(
  asked: unknown,
  commands: readonly SearchCommand[],
): SearchQuery | undefined {
  const parsed = query.safeParse(asked);
  if (!parsed.success) return undefined;
  const { commandId, parameters, queryOptions } = parsed.data;
  const command = commands.find(({ id }) => id === commandId);
  if (!command) return undefined;
  const given = parameters.find(({ name }) => name === command.parameter)?.value;
  return {
    commandId,
    words: typeof given === 'string' ? given : '',
    isFurther: (queryOptions?.skip ?? 0) > 0,
  };
}

const answer = (composeExtension: object): InvokeResponse => ({
  status: 200,
  body: { composeExtension },
});

/** A sentence in place of results. */
export const searchSays = (text: string): InvokeResponse => answer({ type: 'message', text });

/** Results to choose among, or the preview of a link; none shows nothing. */
export const searchGives = (attachments: readonly Attachment[]): InvokeResponse =>
  answer({ type: 'result', attachmentLayout: 'list', attachments });

/** A result: the line it is chosen by, and the card that is put into the conversation. */
export const searchResult = (
  card: AdaptiveCard,
  { title, text }: PreviewCard,
): Attachment & { readonly preview: Attachment } => ({
  ...CardFactory.adaptiveCard(card),
  preview: CardFactory.thumbnailCard(title, [], [], { text }),
});
