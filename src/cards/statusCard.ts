import type { Risk } from '../domain/deadlines/deadlines';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import type { Instant, LocalDate } from '../domain/time';
import { type BotTexts, botTexts } from '../text/botTexts';
import { cardTexts } from '../text/cardTexts';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import { statusTexts } from '../text/statusTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

/** Where a notice stands, in counts alone: who answered what is shown on its page, by the rights that hold there. */
export interface NoticeStanding {
  readonly key: string;
  readonly title: string;
  readonly manufacturer: string;
  readonly status: NoticeStatus;
  readonly risk?: Risk;
  readonly receiveBy?: LocalDate;
  readonly handleBy?: LocalDate;
  readonly recipients: number;
  readonly answered: number;
  readonly complete: number;
  readonly needsHelp: number;
  readonly undelivered: number;
  readonly relatedTo?: string;
}

/** What is known of a notice beside its row. */
export interface StatusFrame {
  readonly now: Instant;
  readonly isLate: boolean;
  /** The address of the notice's page. */
  readonly page: string;
}

const longest = 160;

/** A maker's text, short enough for a line and without mark-up. */
export const clipped = (text: string): string =>
  plain(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** A product with its maker, for a line of a card. */
export const productLine = ({
  title,
  manufacturer,
}: Pick<NoticeStanding, 'title' | 'manufacturer'>): string =>
  `**${clipped(title)}**${manufacturer ? ` — ${clipped(manufacturer)}` : ''}`;

const followUp = (notice: NoticeStanding, texts: BotTexts): readonly CardElement[] => {
  const { recipients, answered, complete, needsHelp, undelivered } = notice;
  if (recipients === 0) return [];
  const silent = recipients - answered;
  const counts = [
    ...(complete > 0 ? [texts.complete(complete)] : []),
    ...(silent > 0 ? [texts.silent(silent)] : []),
  ];
  const troubles = [
    ...(needsHelp > 0 ? [texts.needHelp(needsHelp)] : []),
    ...(undelivered > 0 ? [texts.undelivered(undelivered)] : []),
  ];
  return [
    paragraph(texts.answered(answered, recipients), { weight: 'Bolder' }),
    ...(counts.length > 0 ? [paragraph(counts.join(', '), { spacing: 'None' })] : []),
    ...(troubles.length > 0
      ? [paragraph(`⚠ ${troubles.join(', ')}`, { color: 'Attention', spacing: 'None' })]
      : []),
  ];
};

const deadlines = (
  { receiveBy, handleBy, status }: NoticeStanding,
  isLate: boolean,
  texts: BotTexts,
): readonly CardElement[] => {
  if (status !== 'dispatched' || !receiveBy || !handleBy) return [];
  const dates = paragraph(texts.dates(receiveBy, handleBy), { spacing: 'Small' });
  return isLate
    ? [
        dates,
        paragraph(`⏰ ${texts.late}`, { color: 'Attention', weight: 'Bolder', spacing: 'None' }),
      ]
    : [dates];
};

/** How far a notice has come (X-15): product, risk, x of y, the silent, deadlines, and the way to its page. */
export function statusCard(
  notice: NoticeStanding,
  { now, isLate, page }: StatusFrame,
  language: Language,
): AdaptiveCard {
  const texts = botTexts[language];
  const words = statusTexts[language];
  const { key, status, risk, relatedTo } = notice;
  const heading = cardTexts[language].heading(key);
  const standing = [words.notice[status], ...(risk ? [words.risk[risk]] : [])].join(' · ');
  return adaptiveCard(
    language,
    `${heading}: ${words.notice[status]}`,
    [
      paragraph(heading, { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      paragraph(standing, { spacing: 'None', color: risk === 'high' ? 'Attention' : 'Default' }),
      paragraph(productLine(notice)),
      ...followUp(notice, texts),
      ...deadlines(notice, isLate, texts),
      ...(relatedTo ? [paragraph(clipped(texts.belongsWith(relatedTo)))] : []),
      paragraph(texts.asOf(dayAndTime(now)), { size: 'Small', isSubtle: true }),
    ],
    [{ type: 'Action.OpenUrl', title: texts.openNotice, url: page }],
  );
}
