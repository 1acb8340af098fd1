import { isPastReview } from '../domain/documents/document';
import type { DocumentStanding } from '../domain/documents/documentStanding';
import type { LocalDate } from '../domain/time';
import { documentCardTexts } from '../text/documentCardTexts';
import type { Language } from '../text/language';
import type { PreviewCard } from './noticePreviewCard';
import { untagged } from './untagged';

/** One result of a search for documents: number and title, then status, edition, whom it applies to, and where it was found. */
export function documentPreviewCard(
  { number, title, status, edition, scope, reviewBy, section }: DocumentStanding,
  today: LocalDate,
  language: Language,
): PreviewCard {
  const texts = documentCardTexts[language];
  const isWithdrawn = status === 'withdrawn';
  const isLate = !isWithdrawn && reviewBy !== undefined && isPastReview(reviewBy, today);
  const parts = [
    isWithdrawn ? texts.withdrawn(undefined) : texts.inForce,
    ...(isLate ? [texts.pastReviewShort] : []),
    texts.edition(edition),
    ...(scope ? [untagged(scope)] : []),
    ...(section ? [texts.section(untagged(section))] : []),
  ];
  return { title: `${number} ${untagged(title)}`, text: parts.join(' · ') };
}
