import type { Read } from './noticeReading';
import { readAt } from './noticeText';
import type { NoticeText } from './noticeText';

const swedish =
  /(?<!\p{L})(?:och|att|det|som|på|är|av|för|den|till|med|inte|har|ska|kan|om|vid|eller|en|ett|från|senast|har)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|of|to|is|in|that|for|with|this|be|are|have|on|by|may|not|or|was|which|please)(?!\p{L})/giu;

/** Swedish or English, by the small words; undecided when there are few of them or as many of both. */
export function readLanguage(text: NoticeText): Read<'sv' | 'en'> | undefined {
  const words = text.full.slice(0, 200_000);
  const inSwedish = (words.match(swedish) ?? []).length;
  const inEnglish = (words.match(english) ?? []).length;
  const all = inSwedish + inEnglish;
  const share = Math.max(inSwedish, inEnglish) / Math.max(1, all);
  const first = text.sentences[0] ?? { start: 0, end: 0 };
  if (all < 3)
    return /\b(?:lot|catalog|recall)\b/i.test(words) ? readAt(text, 'en', first, 0.6) : undefined;
  if (share < 0.6) return undefined;
  return readAt(text, inSwedish > inEnglish ? 'sv' : 'en', first, Math.min(0.99, share));
}
