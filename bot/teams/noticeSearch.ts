import type { InvokeResponse } from 'botbuilder';
import type { NoticeSummary } from '../../src/application/noticePages';
import type { Clock } from '../../src/application/ports';
import { isLate } from '../../src/application/workload';
import { noticePreviewCard } from '../../src/cards/noticePreviewCard';
import { statusCard } from '../../src/cards/statusCard';
import type { Person } from '../../src/domain/units/unit';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import type { BotPages } from './botPages';
import {
  type SearchCommand,
  searchGives,
  type SearchQuery,
  searchResult,
  searchSays,
} from './searchQuery';

export const noticeSearchCommand: SearchCommand = { id: 'searchNotices', parameter: 'query' };

export interface NoticeSearchTools {
  readonly find: (words: string, by: Person) => Promise<readonly NoticeSummary[]>;
  readonly clock: Clock;
  readonly pages: BotPages;
  readonly language: Language;
}

/**
 * Answers a search with the message extension: a list of notices to choose among, each a card that can be put into a
 * conversation. The card tells the moment it is of, since it never changes there. Before anything is typed it lists the
 * newest.
 */
export const answeringNoticeSearches =
  ({ find, clock, pages, language }: NoticeSearchTools) =>
  async ({ words, isFurther }: SearchQuery, by: Person): Promise<InvokeResponse> => {
    if (isFurther) return searchGives([]);
    const found = await find(words, by);
    if (found.length === 0) return searchSays(botTexts[language].nothingFound);
    return searchGives(
      found.map((notice) => {
        const frame = { now: clock.now(), isLate: isLate(notice, clock.today()) };
        const card = statusCard(notice, { ...frame, page: pages.notice(notice.key) }, language);
        return searchResult(card, noticePreviewCard(notice, language));
      }),
    );
  };
