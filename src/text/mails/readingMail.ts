import type { ReadRequest } from '../../domain/documents/receipts/readRequest';
import type { Language } from '../language';
import { readingTexts } from '../readingTexts';
import { writtenMail, type WrittenMail } from './mailParts';

/** Where a request to read is answered: the document itself, and the page where a person confirms. */
export interface ReadingPages {
  readonly document: string;
  readonly receipts: string;
}

/** The mail that asks a unit without a card to read an edition, or reminds it; `reminder` is its number. */
export function readingMail(
  request: ReadRequest,
  pages: ReadingPages,
  language: Language,
  reminder?: number,
): WrittenMail {
  const words = readingTexts[language];
  const { number, edition, title, changeNote, unitName, dueOn } = request;
  const heading = words.heading(number, edition);
  const asks = reminder === undefined ? words.mailAsks : words.mailReminds;
  return writtenMail(
    reminder === undefined
      ? `${heading}: ${title}`
      : `${words.reminder(reminder, number)}: ${title}`,
    [
      { text: asks(unitName, dueOn) },
      { heading: `${number}, ${title}`, text: words.mailConfirm },
      ...(changeNote ? [{ heading: words.news, text: changeNote }] : []),
      { link: { title: words.openDocument, url: pages.document } },
      { link: { title: words.openReceipts, url: pages.receipts } },
      { text: words.whyAsked(number) },
    ],
    language,
  );
}
