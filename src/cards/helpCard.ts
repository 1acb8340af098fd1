import { botTexts } from '../text/botTexts';
import type { Language } from '../text/language';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

const heading = (text: string): CardElement =>
  paragraph(text, { style: 'heading', weight: 'Bolder', size: 'Medium' });

/**
 * What the bot can do, with examples. `isWelcome` greets somebody who has just added the app; `said` is a sentence to
 * begin with instead of the usual heading.
 */
export function commandHelpCard(
  language: Language,
  { isWelcome = false, said }: { readonly isWelcome?: boolean; readonly said?: string } = {},
): AdaptiveCard {
  const texts = botTexts[language];
  const opening = isWelcome
    ? [heading(texts.welcome), paragraph(texts.introduction)]
    : [heading(said ?? texts.helpHeading)];
  return adaptiveCard(language, isWelcome ? texts.welcome : (said ?? texts.helpHeading), [
    ...opening,
    ...texts.commands.map(({ say, does }) =>
      paragraph(`**${plain(say)}** – ${plain(does)}`, { spacing: 'Small' }),
    ),
    paragraph(texts.search),
    paragraph(texts.privacy, { size: 'Small', isSubtle: true }),
  ]);
}
