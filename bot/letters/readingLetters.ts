import { readRequestFrom } from '../../src/application/readRequestFrom';
import { readingCard, readingReminderCard } from '../../src/cards/readingCard';
import { missingReaders } from '../../src/domain/documents/receipts/readReminders';
import {
  requestLetter,
  requestMailLetter,
} from '../../src/domain/documents/receipts/readRequestEvents';
import {
  keyOfReadRequest,
  type ReadRequest,
} from '../../src/domain/documents/receipts/readRequest';
import type { Language } from '../../src/text/language';
import { readingMail } from '../../src/text/mails/readingMail';
import type { CardLetter, Letters } from './letters';

const placeOf = ({ card, channel }: ReadRequest): CardLetter['place'] => {
  if (card !== undefined) return 'posted' in card ? card.posted : 'gone';
  return channel ? 'waiting' : 'gone';
};

const reminderNumber = (letter: string): number | undefined => {
  const found = /^reminder\/(\d+)$/.exec(letter)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Whether anybody is still waited for: who was reminded and has answered since is left alone. */
const stillWaits = (request: ReadRequest): boolean =>
  request.state === 'open' && missingReaders(request) > 0;

/** Where a document is read, by its number. */
export const documentPageOf = (pagesUrl: string, number: string): string =>
  `${pagesUrl}StyrandeDokument.aspx?dokument=${encodeURIComponent(number)}`;

/** The cards and mails of requests to read, for a region whose pages lie in a folder, `https://…/SitePages/`. */
export const readingLetters = (language: Language, pagesUrl: string): Letters => ({
  card({ letter, key }, entries) {
    const request = readRequestFrom(entries);
    if (!request) return undefined;
    const page = documentPageOf(pagesUrl, request.number);
    if (letter === requestLetter)
      return {
        card: readingCard(request, page, language),
        place: placeOf(request),
        mark: { name: 'reading', value: keyOfReadRequest(request) },
        earlier: [],
      };
    const number = reminderNumber(letter);
    const { card } = request;
    if (number === undefined || card === undefined || !('posted' in card)) return undefined;
    const id = key.replace(/[^\w-]/g, '-');
    return {
      card: readingReminderCard(request, number, { id }, language),
      place: stillWaits(request) ? 'waiting' : 'gone',
      mark: { name: 'id', value: id },
      earlier: [],
      beside: { thread: card.posted },
    };
  },
  mail({ letter }, entries) {
    const request = readRequestFrom(entries);
    const number = reminderNumber(letter);
    if (!request || (letter !== requestMailLetter && number === undefined))
      return Promise.resolve(undefined);
    if (!stillWaits(request)) return Promise.resolve('obsolete');
    const pages = {
      document: documentPageOf(pagesUrl, request.number),
      receipts: `${pagesUrl}MinaKvittenser.aspx`,
    };
    return Promise.resolve(readingMail(request, pages, language, number));
  },
});
