import type { Language } from '../text/language';
import { statusTexts } from '../text/statusTexts';
import type { NoticeStanding } from './statusCard';
import { untagged } from './untagged';

/** A thumbnail card, as Teams lists the results of a search. */
export interface PreviewCard {
  readonly title: string;
  readonly text: string;
}

/** One result of a search: number and product, then status, risk and maker. */
export function noticePreviewCard(
  { key, title, manufacturer, status, risk }: NoticeStanding,
  language: Language,
): PreviewCard {
  const words = statusTexts[language];
  const parts = [
    words.notice[status],
    ...(risk ? [words.risk[risk]] : []),
    ...(manufacturer ? [untagged(manufacturer)] : []),
  ];
  return { title: `${key} ${untagged(title)}`, text: parts.join(' · ') };
}
