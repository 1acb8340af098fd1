import type { InvokeResponse, TurnContext } from 'botbuilder';
import { isFault } from '../../src/application/fault';
import { commandHelpCard } from '../../src/cards/helpCard';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import type { Logger } from '../logger';
import { inTime } from './inTime';
import {
  answeringDocumentSearches,
  documentSearchCommand,
  type DocumentSearchTools,
} from './documentSearch';
import {
  answeringNoticeSearches,
  noticeSearchCommand,
  type NoticeSearchTools,
} from './noticeSearch';
import { searchGives, searchQueryOf, searchSays } from './searchQuery';
import { answeringWords, type TextCommandTools } from './textCommands';
import { isPersonalChat, isSpokenTo, messageWith, personOf, placeOf } from './turnOf';

const searchCommands = [noticeSearchCommand, documentSearchCommand];

/** What the bot does beside its cards' buttons: it answers words and searches, and greets. */
export interface BotWords {
  /** Answers a message, if the bot is spoken to. */
  answer(context: TurnContext): Promise<void>;
  search(context: TurnContext): Promise<InvokeResponse>;
  /** Shows what a link in what somebody writes leads to. */
  preview(context: TurnContext): Promise<InvokeResponse>;
  /** Greets somebody who has added the app for themselves. */
  greet(context: TurnContext): Promise<void>;
}

export interface BotWordsTools extends TextCommandTools, NoticeSearchTools {
  readonly language: Language;
  /** Absent in a region without governing documents. */
  readonly documents?: DocumentSearchTools | undefined;
  readonly logger: Logger;
}

/** Puts the bot's words together: translates between turns and what is asked, and is honest when nothing is reached. */
export function botWords(tools: BotWordsTools): BotWords {
  const { language, logger } = tools;
  const reply = answeringWords(tools);
  const findNotices = answeringNoticeSearches(tools);
  const documents = answeringDocumentSearches(tools.documents, language);
  const texts = botTexts[language];

  const orNotNow = async <T, S>(work: () => Promise<T>, instead: S): Promise<T | S> => {
    try {
      const done = await inTime(work());
      return done === 'late' ? instead : done;
    } catch (error) {
      logger.error({ err: error }, 'a question is not answered');
      if (!isFault(error)) throw error;
      return instead;
    }
  };

  return {
    async answer(context) {
      const by = personOf(context);
      if (!by || !isSpokenTo(context)) return;
      const { channelId = '', threadId } = placeOf(context);
      const channel = { channelId, ...(threadId ? { threadId } : {}) };
      const written = { text: context.activity.text as unknown, by };
      const said = await orNotNow(
        () => reply(isPersonalChat(context) ? written : { ...written, channel }),
        [texts.notNow],
      );
      for (const content of said) await context.sendActivity(messageWith(content));
    },

    async search(context) {
      const by = personOf(context);
      const query = searchQueryOf(context.activity.value as unknown, searchCommands);
      if (!by || !query) return searchSays(texts.searchNotUnderstood);
      const isOfDocuments = query.commandId === documentSearchCommand.id;
      return orNotNow(
        () => (isOfDocuments ? documents.search(query) : findNotices(query, by)),
        searchSays(texts.notNow),
      );
    },

    async preview(context) {
      const { url } = (context.activity.value ?? {}) as { readonly url?: unknown };
      // A link stays a link when nothing can be said of it.
      if (!personOf(context) || typeof url !== 'string') return searchGives([]);
      return orNotNow(() => documents.preview(url), searchGives([]));
    },

    async greet(context) {
      const { membersAdded = [], recipient } = context.activity;
      if (!isPersonalChat(context) || !membersAdded.some(({ id }) => id === recipient.id)) return;
      await context.sendActivity(messageWith(commandHelpCard(language, { isWelcome: true })));
    },
  };
}
