import type { Dispatch } from '../domain/dispatches/dispatch';
import { type DispatchStatus, isOverdue } from '../domain/dispatches/dispatchStatus';
import type { LocalDate } from '../domain/time';
import { botTexts } from '../text/botTexts';
import { cardTexts } from '../text/cardTexts';
import type { Language } from '../text/language';
import { statusTexts } from '../text/statusTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';
import { dispatchCard } from './dispatchCard';
import { clipped, productLine } from './statusCard';

/** A receipt as a line tells of it. */
export interface ReceiptLine {
  readonly noticeKey: string;
  readonly unitName: string;
  readonly status: DispatchStatus;
  readonly received?: unknown;
  readonly receiveBy: LocalDate;
  readonly handleBy: LocalDate;
  readonly content: { readonly title: string; readonly manufacturer: string };
}

const mostLines = 15;

const lineOf = (receipt: ReceiptLine, today: LocalDate, language: Language): CardElement => {
  const { noticeKey, unitName, status, received, receiveBy, handleBy, content } = receipt;
  const { answerBy, handleBy: doneBy } = cardTexts[language];
  const parts = [
    noticeKey,
    productLine(content),
    clipped(unitName),
    statusTexts[language].dispatch[status],
    received ? doneBy(handleBy) : answerBy(receiveBy),
    ...(isOverdue(status, receipt, today) ? [`⏰ ${botTexts[language].late}`] : []),
  ];
  return paragraph(parts.join(' · '), { spacing: 'Small' });
};

/** What a list of receipts begins and ends with. */
export interface ReceiptsFrame {
  readonly title: string;
  readonly note: string;
  readonly today: LocalDate;
  /** The button to all of them; none where others than the person see the card. */
  readonly page?: string;
}

/** A short list of receipts: number, product, unit, where it stands, by when, and what is late. */
export function myReceiptsCard(
  receipts: readonly ReceiptLine[],
  { title, note, today, page }: ReceiptsFrame,
  language: Language,
): AdaptiveCard {
  const texts = botTexts[language];
  return adaptiveCard(
    language,
    title,
    [
      paragraph(plain(title), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      ...receipts.slice(0, mostLines).map((receipt) => lineOf(receipt, today, language)),
      ...(receipts.length > mostLines
        ? [paragraph(texts.andMore(receipts.length - mostLines))]
        : []),
      paragraph(note, { size: 'Small', isSubtle: true }),
    ],
    page ? [{ type: 'Action.OpenUrl', title: texts.openReceipts, url: page }] : [],
  );
}

const isToggle = ({ type }: CardAction): boolean => type === 'Action.ToggleVisibility';
const folded = (element: CardElement): CardElement =>
  element.type === 'Container' && element.id === 'details'
    ? { ...element, isVisible: false }
    : element;

/**
 * A dispatch's card for whoever answers for its unit, in a chat of their own: the card of the channel with the same
 * buttons, which says what unit it is about and shows the whole text on demand. Each dispatch has a card of its
 * own, since clients show none at all when the forms of several share the names of their fields.
 */
export function receiptCard(dispatch: Dispatch, language: Language, region = ''): AdaptiveCard {
  const { body, actions = [], ...card } = dispatchCard(dispatch, language, region);
  const [heading, ...rest] = body.map(folded);
  const unit = paragraph(clipped(dispatch.unit.name), { weight: 'Bolder', spacing: 'None' });
  const readAll: CardAction = {
    type: 'Action.ToggleVisibility',
    title: cardTexts[language].readAll,
    targetElements: ['details'],
  };
  return {
    ...card,
    body: heading ? [heading, unit, ...rest] : [unit],
    actions: actions.some(isToggle) ? actions : [...actions, readAll],
  };
}
