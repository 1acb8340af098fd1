import type { ProposalsReader } from '../../src/application/voting/proposalPages';
import { openProposalsCard } from '../../src/cards/openProposalsCard';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { Language } from '../../src/text/language';
import { openProposalsTexts } from '../../src/text/openProposalsTexts';

/** Answers the word `förslag`: the votes that are open. What they say is for all who read the site. */
export const answeringOpenProposals =
  (reader: Pick<ProposalsReader, 'list'>, page: string) =>
  async (language: Language): Promise<AdaptiveCard | string> => {
    const open = (await reader.list())
      .filter(({ status }) => status === 'open')
      .sort((one, other) => (one.closesAt ?? '').localeCompare(other.closesAt ?? ''));
    return open.length > 0
      ? openProposalsCard(open, page, language)
      : openProposalsTexts[language].none;
  };
