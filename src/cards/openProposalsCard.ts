import type { Instant } from '../domain/time';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import { openProposalsTexts } from '../text/openProposalsTexts';
import { votingTexts } from '../text/votingTexts';
import { type AdaptiveCard, adaptiveCard, paragraph, plain } from './adaptiveCard';

/** A proposal whose vote is open, as the bot lists it. */
export interface OpenProposal {
  readonly key: string;
  readonly title: string;
  readonly groupName: string;
  readonly closesAt?: Instant;
  readonly answered?: number;
  readonly seats?: number;
}

// More lines than these are no help in a chat; the page has all.
const most = 10;

/** The votes that are open, the one that closes soonest first, with the way to the page. */
export function openProposalsCard(
  proposals: readonly OpenProposal[],
  page: string,
  language: Language,
): AdaptiveCard {
  const texts = openProposalsTexts[language];
  const { turnout } = votingTexts[language];
  const lines = proposals.slice(0, most).flatMap((one) => {
    const { key, title, groupName, closesAt, answered = 0, seats = 0 } = one;
    const closes = closesAt ? texts.closes(dayAndTime(closesAt)) : '';
    return [
      paragraph(`**${plain(key)}** ${plain(title.slice(0, 160))}`, { spacing: 'Medium' }),
      paragraph(
        plain([groupName, closes, turnout(answered, seats)].filter((part) => part).join(' · ')),
        { size: 'Small', isSubtle: true, spacing: 'None' },
      ),
    ];
  });
  return adaptiveCard(
    language,
    texts.heading,
    [paragraph(texts.heading, { style: 'heading', weight: 'Bolder', size: 'Medium' }), ...lines],
    [{ type: 'Action.OpenUrl', title: texts.open, url: page }],
  );
}
