import { isPastReview } from '../domain/documents/document';
import type { DocumentStanding } from '../domain/documents/documentStanding';
import type { Instant, LocalDate } from '../domain/time';
import { dayAndTime } from '../text/dates';
import { documentCardTexts, type DocumentCardTexts } from '../text/documentCardTexts';
import type { Language } from '../text/language';
import { documentPageTexts } from '../text/pages/documentPageTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

/** What a card of a document needs beside how it stands: the moment it is of, and where numbers lead. */
export interface DocumentFrame {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly page: (number: string) => string;
}

// Together these keep the card far below 20 kB, whatever somebody has written.
const clipped = (text: string, most = 300): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const small = (text: string): CardElement =>
  paragraph(text, { size: 'Small', isSubtle: true, spacing: 'None' });

function flags(
  { status, reviewBy, withdrawnOn, replacedBy }: DocumentStanding,
  today: LocalDate,
  texts: DocumentCardTexts,
): readonly CardElement[] {
  if (status === 'withdrawn') {
    const instead = replacedBy
      ? texts.replacedBy(replacedBy.number, clipped(replacedBy.title))
      : texts.notReplaced;
    return [
      paragraph(`✖ ${texts.withdrawn(withdrawnOn)}`, { color: 'Attention', weight: 'Bolder' }),
      paragraph(instead, { spacing: 'None' }),
    ];
  }
  return [
    paragraph(`✔ ${texts.inForce}`, { color: 'Good', weight: 'Bolder' }),
    ...(reviewBy !== undefined && isPastReview(reviewBy, today)
      ? [paragraph(`⚑ ${texts.pastReview(reviewBy)}`, { color: 'Attention', spacing: 'None' })]
      : []),
  ];
}

/**
 * A governing document in a conversation: number, title, edition, whom it applies to, who approved it, whether it is in
 * force, past its review or withdrawn and by what it is replaced. Its button names the number, never an edition,
 * so that it opens the edition in force whenever it is pressed (GD-12).
 */
export function documentCard(
  document: DocumentStanding,
  { now, today, page }: DocumentFrame,
  language: Language,
): AdaptiveCard {
  const texts = documentCardTexts[language];
  const { number, title, type, edition, scope, approvedBy, approvedOn, replacedBy } = document;
  const read = type ? texts.read[type] : texts.readOther;
  const kind = type ? ` · ${documentPageTexts[language].types[type]}` : '';
  const facts = [texts.edition(edition), ...(scope ? [texts.scope(clipped(scope))] : [])];
  return adaptiveCard(
    language,
    `${number} ${title.slice(0, 160)}`,
    [
      small(`${number}${kind}`),
      paragraph(clipped(title), { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      ...flags(document, today, texts),
      paragraph(facts.join(' · ')),
      ...(approvedBy && approvedOn
        ? [paragraph(texts.approved(clipped(approvedBy), approvedOn), { spacing: 'None' })]
        : []),
      paragraph(texts.asOf(dayAndTime(now)), { size: 'Small', isSubtle: true, spacing: 'Medium' }),
    ],
    [
      ...(replacedBy
        ? [
            {
              type: 'Action.OpenUrl' as const,
              title: texts.readReplacement(replacedBy.number),
              url: page(replacedBy.number),
            },
          ]
        : []),
      { type: 'Action.OpenUrl', title: read, url: page(number) },
    ],
  );
}
