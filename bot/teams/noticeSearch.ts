import type { Attachment, InvokeResponse } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import { z } from 'zod';
import type { NoticeSummary } from '../../src/application/noticePages';
import type { Clock } from '../../src/application/ports';
import { isLate } from '../../src/application/workload';
import { noticePreviewCard } from '../../src/cards/noticePreviewCard';
import { statusCard } from '../../src/cards/statusCard';
import type { Person } from '../../src/domain/units/unit';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import type { BotPages } from './botPages';

/** The command and the parameter that the app's manifest declares. */
export const searchCommand = { id: 'searchNotices', parameter: 'query' } as const;

export interface NoticeSearchTools {
  readonly find: (words: string, by: Person) => Promise<readonly NoticeSummary[]>;
  readonly clock: Clock;
  readonly pages: BotPages;
  readonly language: Language;
}

const query = z.object({
  commandId: z.literal(searchCommand.id),
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z.object({ skip: z.number().optional() }).optional(),
});

const answer = (composeExtension: object): InvokeResponse => ({
  status: 200,
  body: { composeExtension },
});

/** A sentence in place of results. */
export const searchSays = (text: string): InvokeResponse => answer({ type: 'message', text });

const results = (attachments: readonly Attachment[]): InvokeResponse =>
  answer({ type: 'result', attachmentLayout: 'list', attachments });

/**
 * Answers a search with the message extension: a list of notices to choose among, each a card that can be put into a
 * conversation. The card tells the moment it is of, since it never changes there. Before anything is typed it lists the
 * newest.
 */
export const answeringSearches =
  ({ find, clock, pages, language }: NoticeSearchTools) =>
  async (asked: unknown, by: Person): Promise<InvokeResponse> => {
    const texts = botTexts[language];
    const parsed = query.safeParse(asked);
    if (!parsed.success) return searchSays(texts.searchNotUnderstood);
    const { parameters, queryOptions } = parsed.data;
    // Teams asks for what follows as somebody scrolls; all there is to show came at once.
    if ((queryOptions?.skip ?? 0) > 0) return results([]);
    const given = parameters.find(({ name }) => name === searchCommand.parameter)?.value;
    const found = await find(typeof given === 'string' ? given : '', by);
    if (found.length === 0) return searchSays(texts.nothingFound);
    return results(
      found.map((notice) => {
        const frame = { now: clock.now(), isLate: isLate(notice, clock.today()) };
        const card = statusCard(notice, { ...frame, page: pages.notice(notice.key) }, language);
        const { title, text } = noticePreviewCard(notice, language);
        return {
          ...CardFactory.adaptiveCard(card),
          preview: CardFactory.thumbnailCard(title, [], [], { text }),
        };
      }),
    );
  };
